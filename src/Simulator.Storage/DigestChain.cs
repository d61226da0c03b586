using System.Collections.Immutable;
using System.Globalization;

namespace Simulator.Storage;

/// <summary>The digests of one replication's periods. Each covers everything up to its period, so that two runs agree
/// up to the last digest they share.</summary>
/// <param name="Replication">From 0.</param>
/// <param name="Periods">One digest for each period.</param>
public sealed record DigestChain(int Replication, ImmutableArray<ulong> Periods)
{
    private const int Digits = 16;

    /// <summary>The first period in which the chains differ, or that only one of them has; null if they are
    /// equal.</summary>
    public int? FirstDifference(DigestChain other)
    {
        var shared = Math.Min(Periods.Length, other.Periods.Length);
        for (var period = 0; period < shared; period++)
        {
            if (Periods[period] != other.Periods[period])
            {
                return period;
            }
        }

        return Periods.Length == other.Periods.Length ? null : shared;
    }

    /// <summary>Sixteen digits for each digest, with spaces between.</summary>
    public override string ToString() => string.Create(
        Math.Max(0, Periods.Length * (Digits + 1) - 1), Periods, static (text, periods) =>
        {
            text.Fill(' ');
            for (var period = 0; period < periods.Length; period++)
            {
                var place = text.Slice(period * (Digits + 1), Digits);
                periods[period].TryFormat(place, out _, "x16", CultureInfo.InvariantCulture);
            }
        });

    public static DigestChain Parse(int replication, string text) =>
        new(replication, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(digest =>
            ulong.Parse(digest, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]);
}
