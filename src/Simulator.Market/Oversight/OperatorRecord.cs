using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <summary>What an operator of public data reports.</summary>
/// <param name="Key">Names its draws.</param>
/// <param name="Period">The period that is announced.</param>
/// <param name="Revenue">From licenses of public data, since the start.</param>
/// <param name="Trades">Licenses sold, since the start.</param>
public readonly record struct OperatorRecord(ulong Key, int Period, Money Revenue, long Trades)
{
    /// <summary>An amount of money of its own, the same in every period.</summary>
    internal double Draw(Distribution distribution)
    {
        var stream = new RandomStream(Key, 0, -1, Purpose.CostBase);
        return Math.Max(0, distribution.Draw(ref stream, 0));
    }
}
