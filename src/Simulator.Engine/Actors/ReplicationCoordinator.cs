using System.Collections.Immutable;
using Akka.Actor;

namespace Simulator.Engine.Actors;

/// <summary>Hands out replications, on demand and in their sequence, to as many sequential markets as there are
/// threads: one at a time, or of short ones as many as make some batches of periods.</summary>
internal sealed class ReplicationCoordinator : Coordinator
{
    /// <summary>Periods that are worth asking for: a market waits for its next replications as long as it takes to wake
    /// a thread, in which it could run several periods of a few traders.</summary>
    private const int WorthAsking = 16 * SequentialMarket.BatchPeriods;

    private readonly Dictionary<IActorRef, int> _assigned = [];
    private readonly ImmutableArray<int> _pending;
    private int _next;
    private int _failed = int.MaxValue;

    public ReplicationCoordinator(Assignment assignment)
        : base(assignment)
    {
        _pending = Plan.Pending;
        Receive<ReplicationsLeft>(left => Leave(left.Cancelled));
        Receive<ReplicationFailing>(failing => _assigned[Sender] = failing.Replication);
        Receive<PeriodsRecorded>(_ => { });
        Receive<ShellFailed>(failed => Fail(failed.Cause));
        ImmutableArray<IActorRef> markets = [.. Enumerable.Range(0, Math.Min(Plan.Threads, _pending.Length))
            .Select(number => Context.ActorOf(
                Props.Create<SequentialMarket>(Plan, Recorder, assignment.Cancellation), $"replications-{number}"))];
        foreach (var market in markets)
        {
            Assign(market);
        }

        EndIfIdle();
    }

    private void Assign(IActorRef market)
    {
        if (_next < _pending.Length && !HasFailed)
        {
            if (IsCancelled)
            {
                Cancel();
                return;
            }

            var replications = _pending.Slice(_next, Together());
            _next += replications.Length;
            _assigned.Add(market, replications[0]);
            market.Tell(new ReplicationsAssigned(replications), Self);
        }
    }

    /// <summary>Less than a fair share of what is left, so that no thread is idle at the end.</summary>
    private int Together()
    {
        var share = (_pending.Length - _next) / (2 * Plan.Threads);
        var batch = WorthAsking / Math.Max(1, Plan.Design.Calendar.Periods);
        return Math.Max(1, Math.Min(share, batch));
    }

    private void Leave(bool cancelled)
    {
        _assigned.Remove(Sender);
        if (cancelled)
        {
            Cancel();
        }

        Assign(Sender);
        EndIfIdle();
    }

    /// <summary>Replications before the failed one go on: the first failure is the one that a sequential run would
    /// meet.</summary>
    private void Fail(Exception cause)
    {
        _assigned.Remove(Sender, out var replication);
        if (replication < _failed)
        {
            _failed = replication;
            Replace(cause);
        }

        foreach (var market in _assigned.Keys)
        {
            market.Tell(new ReplicationsWithdrawn(_failed), Self);
        }

        EndIfIdle();
    }

    private void EndIfIdle()
    {
        if (_assigned.Count == 0)
        {
            End();
        }
    }
}
