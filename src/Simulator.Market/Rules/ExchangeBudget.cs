using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>The state of a region pays its exchange so much in every period, whatever it does.</summary>
public sealed record ExchangeBudget(Money Amount) : Rule
{
    public Money Amount { get; } =
        Amount >= Money.Zero ? Amount : throw new ArgumentException("amount must not be negative");

    public override Policy Apply(Policy policy) => policy with { ExchangeBudget = policy.ExchangeBudget + Amount };
}
