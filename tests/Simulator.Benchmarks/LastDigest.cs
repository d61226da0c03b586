using Simulator.Market.Observation;

namespace Simulator.Benchmarks;

/// <summary>A recorder that keeps one number of the last replication.</summary>
internal sealed class LastDigest : IRecorder
{
    public ulong Digest { get; private set; }

    public void Record(PeriodRecord period)
    {
    }

    public void Record(ReplicationRecord replication) => Digest = replication.Digest;
}
