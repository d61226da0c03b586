using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>A price ceiling: offers above the maximum are refused; binding only below the clearing price. With
/// several in force the lowest binds.</summary>
/// <param name="Maximum">Highest price allowed.</param>
/// <param name="Rationing">Who is served first when demand exceeds supply at the ceiling.</param>
public sealed record PriceCap(Money Maximum, Rationing Rationing = Rationing.Random) : Rule
{
    public Money Maximum { get; } =
        Maximum >= Money.Zero ? Maximum : throw new ArgumentException("maximum must not be negative");

    public override Terms Apply(Terms terms) => terms.Ceiling is { } other && other <= Maximum
        ? terms
        : terms with { Ceiling = Maximum, Rationing = Rationing };
}
