using Simulator.Market.Observation;

namespace Simulator.Storage.Tests;

/// <summary>Keeps the records that it sees.</summary>
internal sealed class Watcher : IRecorder
{
    public List<PeriodRecord> Periods { get; } = [];

    public List<ReplicationRecord> Replications { get; } = [];

    public int Count => Periods.Count + Replications.Count;

    public void Record(PeriodRecord period) => Periods.Add(period);

    public void Record(ReplicationRecord replication) => Replications.Add(replication);
}
