using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>Puts the records of interleaved replications into one sequence: those of the earliest unfinished
/// replication, from 0, pass through, those of later ones wait until it is finished.</summary>
/// <param name="next">Takes the periods.</param>
/// <param name="ended">Takes each finished replication, after its periods.</param>
internal sealed class ReplicationSequence(Action<PeriodRecord> next, Action<ReplicationRecord> ended)
{
    private readonly Dictionary<int, List<PeriodRecord>> waiting = [];
    private readonly Dictionary<int, ReplicationRecord> finished = [];
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

    public void Finish(ReplicationRecord replication)
    {
        finished.Add(replication.Replication, replication);
        while (finished.ContainsKey(current))
        {
            End(current);
            current++;
            Release(current);
        }
    }

    /// <summary>Passes on all that waits, finished or not.</summary>
    public void Drain()
    {
        foreach (var replication in waiting.Keys.Union(finished.Keys).Order().ToArray())
        {
            Release(replication);
            End(replication);
        }
    }

    private void Release(int replication)
    {
        if (waiting.Remove(replication, out var periods))
        {
            periods.ForEach(next);
        }
    }

    private void End(int replication)
    {
        if (finished.Remove(replication, out var record))
        {
            ended(record);
        }
    }
}
