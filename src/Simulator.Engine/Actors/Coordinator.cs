using Akka.Actor;
using Simulator.Market.Observation;
using Simulator.Market.Participants;

namespace Simulator.Engine.Actors;

/// <summary>Leads a run: counts answers and tells who is next. It computes nothing itself, so that whatever can fail is
/// a child, whose failure arrives as a message.</summary>
internal abstract class Coordinator : Shell
{
    private readonly TaskCompletionSource _outcome;
    private readonly CancellationToken _cancellation;
    private Exception? _failure;

    protected Coordinator(Assignment assignment)
    {
        _outcome = assignment.Outcome;
        _cancellation = assignment.Cancellation;
        Plan = assignment.Plan;
        Recorder = Context.ActorOf(Props.Create<RecorderShell>(assignment.Recorder), "recorder");
        Receive<RecordingEnded>(_ => Complete());
        Receive<ShellFailed>(failed => Sender.Equals(Recorder), failed =>
        {
            Keep(failed.Cause);
            Complete();
        });
    }

    protected RunPlan Plan { get; }

    protected IActorRef Recorder { get; }

    protected bool HasFailed => _failure is not null;

    protected bool IsCancelled => _cancellation.IsCancellationRequested;

    /// <summary>Keeps the failure that a sequential run would have met first.</summary>
    protected void Keep(Exception failure)
    {
        if (_failure is null
            || (_failure is ParticipantFailedException kept && failure is ParticipantFailedException other
                && other.Participant < kept.Participant))
        {
            _failure = failure;
        }
    }

    protected void Replace(Exception failure) => _failure = failure;

    protected void Cancel() => _failure ??= new OperationCanceledException(_cancellation);

    /// <summary>Closes the run as soon as everything observed so far has been recorded.</summary>
    protected void End() => Recorder.Tell(RunEnded.Instance, Self);

    protected override SupervisorStrategy SupervisorStrategy() => ReportTo(Self);

    protected override void Unhandled(object message)
    {
        Keep(Unexpected(message));
        Complete();
    }

    protected override void PostStop() =>
        _outcome.TrySetException(new InvalidOperationException($"{Self.Path} stopped before the run was over."));

    private void Complete()
    {
        if (_failure is { } failure)
        {
            _outcome.TrySetException(failure);
        }
        else
        {
            _outcome.TrySetResult();
        }
    }

    /// <summary>What a coordinator is given.</summary>
    internal sealed record Assignment(
        RunPlan Plan, IRecorder Recorder, TaskCompletionSource Outcome, CancellationToken Cancellation);
}
