using System.Collections.Immutable;
using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <summary>What firms make and buy in one period, by region, sector and size, in integers.</summary>
public sealed class OutputRecord
{
    private static readonly int sizes = Enum.GetValues<FirmSize>().Length + 1;

    private readonly long[] _output;
    private readonly long[] _gain;
    private readonly long[] _bought;

    internal OutputRecord(MarketDesign design, int regions)
    {
        Sectors = [.. design.Populations.Select(population => population.Sector ?? "").Distinct()];
        var cells = regions * Sectors.Length * sizes;
        (_output, _gain, _bought) = (new long[cells], new long[cells], new long[cells]);
    }

    public ImmutableArray<string> Sectors { get; }

    /// <summary>What data add to output, and output without data.</summary>
    public Measurement Uplift(int scope, string? sector) =>
        new(Amount(_gain, scope, sector, null), Amount(_output, scope, sector, null));

    /// <summary>Value bought by firms of a sector and a size, and by all.</summary>
    public Measurement Bought(int scope, string? sector, FirmSize? size) =>
        new(Amount(_bought, scope, sector, size), Amount(_bought, scope, null, null));

    internal int CellOf(int region, Population population) =>
        (region * Sectors.Length + Sectors.IndexOf(population.Sector ?? "")) * sizes
        + (population.Size is { } size ? 1 + (int)size : 0);

    /// <summary>Of every period.</summary>
    internal void AddOutput(int cell, Money amount) => _output[cell] += amount.Micros;

    internal void AddGain(int cell, Money amount) => _gain[cell] += amount.Micros;

    internal void AddBought(int cell, Money amount) => _bought[cell] += amount.Micros;

    internal void Close()
    {
        _gain.AsSpan().Clear();
        _bought.AsSpan().Clear();
    }

    private double Amount(long[] cells, int scope, string? sector, FirmSize? size) =>
        new MoneyTotal(Sum(cells, scope, sector, size)).Amount;

    /// <summary>Of a whole market this may exceed what one amount of money can hold.</summary>
    private Int128 Sum(long[] cells, int scope, string? sector, FirmSize? size)
    {
        var found = sector is null ? -1 : Sectors.IndexOf(sector);
        if (sector is not null && found < 0)
        {
            return 0;
        }

        // A row holds the sizes of one sector in one region.
        var (row, end) = scope == 0
            ? (0, cells.Length / sizes)
            : ((scope - 1) * Sectors.Length, scope * Sectors.Length);
        Int128 sum = 0;
        for (row += Math.Max(0, found); row < end; row += found < 0 ? 1 : Sectors.Length)
        {
            sum += Sum(size is { } one
                ? cells.AsSpan(row * sizes + 1 + (int)one, 1)
                : cells.AsSpan(row * sizes, sizes));
        }

        return sum;
    }

    private static Int128 Sum(ReadOnlySpan<long> amounts)
    {
        Int128 sum = 0;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }
}
