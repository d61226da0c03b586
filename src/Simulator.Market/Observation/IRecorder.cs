namespace Simulator.Market.Observation;

/// <summary>Receives what runs leave behind. Periods of one replication arrive in their sequence; replications may
/// interleave, so that a recorder sorts before it writes.</summary>
public interface IRecorder
{
    void Record(PeriodRecord period);

    void Record(ReplicationRecord replication);

    /// <summary>Comes after all periods before it and before all periods after it; most recorders keep none.</summary>
    void Record(Checkpoint checkpoint)
    {
    }

    /// <summary>Comes after all that was handed over at once, whether it ends a replication or not: a recorder that
    /// writes lets the system have it, so that it survives the end of the process.</summary>
    void Flush()
    {
    }
}
