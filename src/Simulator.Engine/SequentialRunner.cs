using Simulator.Market.Observation;

namespace Simulator.Engine;

/// <summary>One replication after the other, one step after the other, in one thread: the specification that every
/// other runner must match byte for byte.</summary>
public sealed class SequentialRunner : IRunner
{
    public void Run(RunPlan plan, IRecorder recorder, CancellationToken cancellation)
    {
        for (var number = 0; number < plan.Replications; number++)
        {
            var run = plan.Open(plan.FirstReplication + number);
            while (!run.IsOver)
            {
                cancellation.ThrowIfCancellationRequested();
                recorder.Record(run.Advance());
            }

            recorder.Record(run.Conclude());
        }
    }
}
