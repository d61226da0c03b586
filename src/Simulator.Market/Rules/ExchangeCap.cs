using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>There may be so many exchanges in all regions that it binds: those with the most deals stay, every other
/// is merged into the nearest of them in the list of regions.</summary>
public sealed record ExchangeCap(int Number) : Rule
{
    public int Number { get; } = Number >= 1 ? Number : throw new ArgumentException("number must be at least 1");

    public override Policy Apply(Policy policy) =>
        policy with { ExchangeCap = Math.Min(Number, policy.ExchangeCap ?? int.MaxValue) };
}
