using Simulator.Market.Observation;

namespace Simulator.Engine.Actors;

/// <summary>Hands observations to the recorder, and credit back to whoever observed them.</summary>
internal sealed class RecorderShell : Shell
{
    public RecorderShell(IRecorder recorder)
    {
        Receive<PeriodsObserved>(observed =>
        {
            Record(recorder, observed);
            recorder.Flush();
            Sender.Tell(new PeriodsRecorded(observed.Periods.Length), Self);
        });
        Receive<BatchObserved>(batch =>
        {
            foreach (var observed in batch.Replications)
            {
                Record(recorder, observed);
            }

            recorder.Flush();
            Sender.Tell(new PeriodsRecorded(batch.Rows), Self);
        });
        Receive<RunEnded>(_ => Sender.Tell(RecordingEnded.Instance, Self));
    }

    private static void Record(IRecorder recorder, PeriodsObserved observed)
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
    }
}
