using Simulator.Market.Observation;

namespace Simulator.Engine.Actors;

/// <summary>Hands observations to the recorder, and credit back to whoever observed them.</summary>
internal sealed class RecorderShell : Shell
{
    public RecorderShell(IRecorder recorder)
    {
        Receive<PeriodsObserved>(observed =>
        {
            foreach (var period in observed.Periods)
            {
                recorder.Record(period);
            }

            if (observed.Conclusion is { } conclusion)
            {
                recorder.Record(conclusion);
            }

            if (observed.Checkpoint is { } checkpoint)
            {
                recorder.Record(checkpoint);
            }

            Sender.Tell(new PeriodsRecorded(observed.Periods.Length), Self);
        });
        Receive<RunEnded>(_ => Sender.Tell(RecordingEnded.Instance, Self));
    }
}
