using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>The state pays a provider for every product that is admitted to the exchange.</summary>
public sealed record ListingSubsidy(Money Amount) : Rule
{
    public Money Amount { get; } =
        Amount >= Money.Zero ? Amount : throw new ArgumentException("amount must not be negative");

    public override Policy Apply(Policy policy) =>
        policy with { ListingSubsidy = policy.ListingSubsidy + Amount };
}
