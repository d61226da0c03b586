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
}
