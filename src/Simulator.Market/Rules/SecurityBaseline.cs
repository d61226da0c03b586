using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Whoever holds copies in the region must guard them to a standard, as the multi-level protection scheme
/// (等级保护) asks of custodians: fewer of them are broken into, and each copy costs more to hold.</summary>
/// <param name="PreventionShare">Share of break-ins that it prevents.</param>
/// <param name="Cost">Of guarding a copy over its term, to its buyer.</param>
public sealed record SecurityBaseline(double PreventionShare, Money Cost) : Rule
{
    public double PreventionShare { get; } = PreventionShare is >= 0 and <= 1
        ? PreventionShare
        : throw new ArgumentException("prevention-share must lie between 0 and 1");

    public Money Cost { get; } =
        Cost >= Money.Zero ? Cost : throw new ArgumentException("cost must not be negative");

    public override Policy Apply(Policy policy) =>
        policy with { BreachPrevention = PreventionShare, CustodyCost = Cost };
}
