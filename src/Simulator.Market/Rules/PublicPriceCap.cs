using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Highest price of public data sold to industry (NDRC price document 65 of 2025).</summary>
public sealed record PublicPriceCap(Money Maximum) : Rule
{
    public Money Maximum { get; } =
        Maximum >= Money.Zero ? Maximum : throw new ArgumentException("maximum must not be negative");

    public override Policy Apply(Policy policy) => policy with
    {
        PublicPriceCap = policy.PublicPriceCap is { } other && other < Maximum ? other : Maximum,
    };
}
