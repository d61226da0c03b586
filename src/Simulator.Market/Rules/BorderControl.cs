using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>What data need before they may go abroad (rules of the Cyberspace Administration, 2024-03-22; with lower
/// thresholds, those of 2022).</summary>
/// <param name="AssessmentSubjects">From so many people on: a security assessment.</param>
/// <param name="ContractSubjects">From so many people on: a standard contract or certification.</param>
/// <param name="SensitiveSubjects">From so many people on, sensitive data need the assessment.</param>
/// <param name="AssessmentCost">To the buyer, to whom the provider passes it on.</param>
/// <param name="ContractCost">Likewise.</param>
public sealed record BorderControl(
    int AssessmentSubjects, int ContractSubjects, int SensitiveSubjects, Money AssessmentCost, Money ContractCost)
    : Rule
{
    public override Policy Apply(Policy policy) => policy with
    {
        Border = new BorderGate(AssessmentSubjects, ContractSubjects, SensitiveSubjects, AssessmentCost, ContractCost),
    };
}
