using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <summary>Counts of one period and since the start, for the whole market and for each region. Integers, so that
/// their sums do not depend on the sequence.</summary>
/// <param name="regions">How many, at least 1.</param>
public sealed class DataTally(int regions)
{
    /// <summary>How many regions it counts in.</summary>
    public int Regions => regions;

    private static readonly int counters = Enum.GetValues<Counter>().Length;

    // Scope 0 is the whole market, then the regions.
    private readonly long[] _period = new long[(regions + 1) * counters];
    private readonly long[] _total = new long[(regions + 1) * counters];

    public void Add(int region, Counter counter, long number = 1)
    {
        _period[(int)counter] += number;
        _period[(region + 1) * counters + (int)counter] += number;
    }

    public void Add(int region, Counter counter, Money amount) => Add(region, counter, amount.Micros);

    /// <summary>Counts of this period, by <see cref="Counter"/>.</summary>
    /// <param name="scope">0: the whole market; then the regions.</param>
    public ReadOnlyMemory<long> Period(int scope) => _period.AsMemory(scope * counters, counters);

    /// <summary>A count of this period.</summary>
    /// <param name="scope">0: the whole market; then the regions.</param>
    /// <param name="counter">Of what.</param>
    public long Of(int scope, Counter counter) => _period[scope * counters + (int)counter];

    /// <summary>Counts of all periods closed, by <see cref="Counter"/>.</summary>
    public ReadOnlySpan<long> Totals(int region) => _total.AsSpan((region + 1) * counters, counters);

    /// <summary>Of all periods closed, one count for each of another, in its unit; not a number if there is
    /// none.</summary>
    public double Mean(int region, Counter of, Counter per) =>
        Totals(region)[(int)per] is > 0 and var count ? of.Amount(Totals(region)[(int)of]) / count : double.NaN;

    /// <summary>A count of all periods, this one included.</summary>
    public long SoFar(int region, Counter counter) =>
        _total[(region + 1) * counters + (int)counter] + _period[(region + 1) * counters + (int)counter];

    /// <summary>Closes the period.</summary>
    internal void Close()
    {
        for (var item = 0; item < _period.Length; item++)
        {
            _total[item] += _period[item];
        }

        _period.AsSpan().Clear();
    }

    internal void Save(BinaryWriter writer) => Snapshot.Write(writer, _total);

    internal void Load(BinaryReader reader) => Snapshot.Read(reader, _total);
}
