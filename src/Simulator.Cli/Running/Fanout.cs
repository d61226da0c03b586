using Simulator.Market.Observation;

namespace Simulator.Cli.Running;

/// <summary>Hands every record to several recorders.</summary>
internal sealed class Fanout(params IRecorder[] recorders) : IRecorder
{
    public void Record(PeriodRecord period)
    {
        foreach (var recorder in recorders)
        {
            recorder.Record(period);
        }
    }

    public void Record(ReplicationRecord replication)
    {
        foreach (var recorder in recorders)
        {
            recorder.Record(replication);
        }
    }
}
