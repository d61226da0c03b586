using Simulator.Market.Observation;

namespace Simulator.Market.Oversight;

/// <summary>What is published about a region: counts since the start.</summary>
/// <param name="period">The period that is announced.</param>
/// <param name="totals">By <see cref="Counter"/>.</param>
public readonly ref struct PublicRecord(int period, ReadOnlySpan<long> totals)
{
    private readonly ReadOnlySpan<long> _totals = totals;

    public int Period { get; } = period;

    public long this[Counter counter] => _totals[(int)counter];
}
