using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>Puts the periods of interleaved replications into one sequence: those of the earliest unfinished
/// replication, from 0, pass through, those of later ones wait until it is finished.</summary>
internal sealed class ReplicationSequence(Action<PeriodRecord> next)
{
    private readonly SortedDictionary<int, List<PeriodRecord>> waiting = [];
    private readonly HashSet<int> finished = [];
    private int current;

    public void Add(PeriodRecord period)
    {
        if (period.Replication == current)
        {
            next(period);
        }
        else if (waiting.TryGetValue(period.Replication, out var periods))
        {
            periods.Add(period);
        }
        else
        {
            waiting.Add(period.Replication, [period]);
        }
    }

    public void Finish(int replication)
    {
        finished.Add(replication);
        while (finished.Remove(current))
        {
            current++;
            Release(current);
        }
    }

    /// <summary>Passes on all that waits, finished or not.</summary>
    public void Drain()
    {
        foreach (var replication in waiting.Keys.ToArray())
        {
            Release(replication);
        }
    }

    private void Release(int replication)
    {
        if (waiting.Remove(replication, out var periods))
        {
            periods.ForEach(next);
        }
    }
}
