using System.Collections.Immutable;
using System.Globalization;

namespace Simulator.Storage;

/// <summary>The digests of one replication's periods. Each covers everything up to its period, so that two runs agree
/// up to the last digest they share.</summary>
/// <param name="Replication">From 0.</param>
/// <param name="Periods">One digest for each period.</param>
public sealed record DigestChain(int Replication, ImmutableArray<ulong> Periods)
{
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

    public override string ToString() =>
        string.Join(' ', Periods.Select(digest => digest.ToString("x16", CultureInfo.InvariantCulture)));

    public static DigestChain Parse(int replication, string text) =>
        new(replication, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(digest =>
            ulong.Parse(digest, NumberStyles.HexNumber, CultureInfo.InvariantCulture))]);
}
