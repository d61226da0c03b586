using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Who may be on the public list of brokers (Guangdong, 2022): of a grade, and with capital under pledge. A
/// broker pledges what is asked as far as it has money, and is off the list while that is not enough.</summary>
/// <param name="Capital">That must be pledged; of several rules the most binds.</param>
/// <param name="Grade">Least grade, from 1 to 3.</param>
public sealed record BrokerQualification(Money Capital, int Grade = 1) : Rule
{
    public Money Capital { get; } =
        Capital >= Money.Zero ? Capital : throw new ArgumentException("capital must not be negative");

    public int Grade { get; } =
        Grade is >= 1 and <= 3 ? Grade : throw new ArgumentException("grade must lie in [1, 3]");

    public override Policy Apply(Policy policy) => policy with
    {
        BrokerCapital = Money.Max(policy.BrokerCapital, Capital),
        BrokerGrade = Math.Max(policy.BrokerGrade, Grade),
    };
}
