using System.Collections.Immutable;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>Keeps the digests and the replications' values of a run, and nothing else.</summary>
public sealed class DigestRecorder : IRecorder
{
    private readonly Dictionary<int, List<ulong>> digests = [];
    private readonly Dictionary<int, ReplicationRecord> replications = [];

    /// <summary>Replications that are finished.</summary>
    public int Count => replications.Count;

    public IReadOnlyList<ReplicationRecord> Replications =>
        [.. replications.Values.OrderBy(replication => replication.Replication)];

    public ImmutableArray<DigestChain> Chains =>
        [.. digests.OrderBy(item => item.Key).Select(item => new DigestChain(item.Key, [.. item.Value]))];

    /// <summary>Whether the period was recorded already.</summary>
    /// <exception cref="InvalidDataException">It was, but otherwise.</exception>
    public bool Holds(PeriodRecord period)
    {
        if (!digests.TryGetValue(period.Replication, out var periods) || period.Period >= periods.Count)
        {
            return false;
        }

        return periods[period.Period] == period.Digest
            ? true
            : throw new InvalidDataException(
                $"Period {period.Period} of replication {period.Replication} is not what was recorded of it before.");
    }

    /// <summary>Periods of a replication that were recorded.</summary>
    public int PeriodsOf(int replication) => digests.GetValueOrDefault(replication)?.Count ?? 0;

    public void Record(PeriodRecord period)
    {
        if (!digests.TryGetValue(period.Replication, out var periods))
        {
            digests.Add(period.Replication, periods = new(1));
        }

        if (period.Period != periods.Count)
        {
            throw new InvalidOperationException(
                $"Period {period.Period} of replication {period.Replication} arrived after {periods.Count} periods.");
        }

        periods.Add(period.Digest);
    }

    public void Record(ReplicationRecord replication) => replications.Add(replication.Replication, replication);
}
