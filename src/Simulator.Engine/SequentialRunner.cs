using Simulator.Market.Observation;

namespace Simulator.Engine;

/// <summary>One replication after the other, one step after the other, in one thread: the specification that every
/// other runner must match byte for byte.</summary>
public sealed class SequentialRunner : IRunner
{
    public void Run(RunPlan plan, IRecorder recorder, CancellationToken cancellation)
    {
        foreach (var replication in plan.Pending)
        {
            var run = plan.Open(replication);
            while (!run.IsOver)
            {
                cancellation.ThrowIfCancellationRequested();
                recorder.Record(run.Advance());
                if (plan.CheckpointOf(run) is { } checkpoint)
                {
                    recorder.Record(checkpoint);
                }
            }

            recorder.Record(plan.Conclude(run));
            recorder.Flush();
        }
    }
}
