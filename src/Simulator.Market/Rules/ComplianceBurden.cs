using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>What compliance costs those who use an exchange.</summary>
/// <param name="Admission">Of a product, to its provider.</param>
/// <param name="Deal">Of a deal, to its buyer.</param>
public sealed record ComplianceBurden(Money Admission, Money Deal) : Rule
{
    public Money Admission { get; } =
        Admission >= Money.Zero ? Admission : throw new ArgumentException("admission must not be negative");

    public Money Deal { get; } = Deal >= Money.Zero ? Deal : throw new ArgumentException("deal must not be negative");

    public override Policy Apply(Policy policy) => policy with
    {
        ComplianceCost = policy.ComplianceCost + Admission,
        DealCost = policy.DealCost + Deal,
    };
}
