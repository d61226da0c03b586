using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>A violator who is found may not use exchanges for a while: it neither buys nor sells there.</summary>
/// <param name="Periods">For how long, from the period after.</param>
public sealed record Suspension(int Periods) : Rule
{
    public int Periods { get; } =
        Periods is >= 1 and <= 1_000_000 ? Periods : throw new ArgumentException("periods must lie in [1, 1000000]");

    public override Policy Apply(Policy policy) => policy with { SuspensionPeriods = Periods };
}
