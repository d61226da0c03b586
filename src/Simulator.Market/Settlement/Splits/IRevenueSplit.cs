using Simulator.Market.Randomness;

namespace Simulator.Market.Settlement.Splits;

/// <summary>How the sources of a derived product divide the money that is owed to all of them. A pure value.</summary>
public interface IRevenueSplit
{
    /// <summary>Writes the share of each source: none is negative, and their sum is 1 but for rounding.</summary>
    /// <param name="sources">At least one.</param>
    /// <param name="stream">Of the product and the period.</param>
    /// <param name="shares">By source.</param>
    void Divide(ReadOnlySpan<Contribution> sources, ref RandomStream stream, Span<double> shares);
}
