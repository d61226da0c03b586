using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>What taking delivery of data costs their buyer in any lawful channel: transmission, storage, integration.
/// Where networks do not reach everybody it is more.</summary>
public sealed record DeliveryCost(Money Amount) : Rule
{
    public Money Amount { get; } =
        Amount >= Money.Zero ? Amount : throw new ArgumentException("amount must not be negative");

    public override Policy Apply(Policy policy) => policy with { DeliveryCost = policy.DeliveryCost + Amount };
}
