using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <summary>What data need before they may go abroad (rules of the Cyberspace Administration, 2024-03-22).</summary>
/// <param name="AssessmentSubjects">From so many people on: a security assessment.</param>
/// <param name="ContractSubjects">From so many people on: a standard contract or certification.</param>
/// <param name="SensitiveSubjects">From so many people on, sensitive data need the assessment.</param>
/// <param name="AssessmentCost">To the buyer, to whom the provider passes it on.</param>
/// <param name="ContractCost">Likewise.</param>
public sealed record BorderGate(
    int AssessmentSubjects, int ContractSubjects, int SensitiveSubjects, Money AssessmentCost, Money ContractCost)
{
    /// <summary>What crossing the border costs; null if the data may not cross at all.</summary>
    public Money? CostOf(Grade grade, int subjects, bool sensitive) => grade switch
    {
        Grade.Core => null,
        Grade.Important => AssessmentCost,
        _ when subjects >= AssessmentSubjects || (sensitive && subjects >= SensitiveSubjects) => AssessmentCost,
        _ when subjects >= ContractSubjects || (sensitive && subjects > 0) => ContractCost,
        _ => Money.Zero,
    };
}
