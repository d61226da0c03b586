using Simulator.Market.Randomness;

namespace Simulator.Market.Settlement.Splits;

/// <summary>Every source gets the same, whatever it tells.</summary>
public sealed record EqualSplit : IRevenueSplit
{
    public void Divide(ReadOnlySpan<Contribution> sources, ref RandomStream stream, Span<double> shares) =>
        shares.Fill(1.0 / sources.Length);
}
