using System.Diagnostics;
using Simulator.Market.Observation;

namespace Simulator.Benchmarks;

/// <summary>A recorder that keeps nothing but the time from the end of the warm-up to the end of the run.</summary>
internal sealed class PeriodClock(int warmUp) : IRecorder
{
    private long _start = Stopwatch.GetTimestamp();

    public TimeSpan Elapsed { get; private set; }

    public ulong Digest { get; private set; }

    public void Record(PeriodRecord period)
    {
        if (period.Period + 1 == warmUp)
        {
            _start = Stopwatch.GetTimestamp();
        }
    }

    public void Record(ReplicationRecord replication)
    {
        Elapsed = Stopwatch.GetElapsedTime(_start);
        Digest = replication.Digest;
    }
}
