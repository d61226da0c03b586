using System.Collections.Immutable;
using Akka.Actor;
using Simulator.Market;
using Simulator.Market.Observation;

namespace Simulator.Engine.Actors;

/// <summary>Runs whole replications, one after the other, a batch of periods at a time.</summary>
internal sealed class SequentialMarket : Shell
{
    /// <summary>Periods in a batch.</summary>
    public const int BatchPeriods = 32;

    /// <summary>Batches that may await recording: the run is never further ahead of its recorder.</summary>
    public const int BatchesAhead = 2;

    /// <summary>A batch with so many recorded events is long enough.</summary>
    private const int BatchEvents = 4096;

    private readonly IActorRef _recorder;
    private readonly RunPlan _plan;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<PeriodRecord>.Builder _batch = ImmutableArray.CreateBuilder<PeriodRecord>();
    private ICanTell _coordinator = ActorRefs.Nobody;
    private MarketRun? _run;
    private int _replication;
    private int _ahead;
    private bool _waits;

    public SequentialMarket(RunPlan plan, IActorRef recorder, CancellationToken cancellation)
    {
        _plan = plan;
        _recorder = recorder;
        _cancellation = cancellation;
        Receive<ReplicationAssigned>(Open);
        Receive<PeriodsDue>(_ => Advance());
        Receive<PeriodsRecorded>(_ => Credit());
        Receive<ReplicationsWithdrawn>(withdrawn => Withdraw(withdrawn.Above));
    }

    private void Open(ReplicationAssigned assigned)
    {
        _coordinator = Sender;
        _replication = assigned.Replication;
        _run = _plan.Open(_replication);
        Continue();
    }

    private void Continue()
    {
        if (_ahead < BatchesAhead)
        {
            Self.Tell(PeriodsDue.Instance);
        }
        else
        {
            _waits = true;
        }
    }

    private void Credit()
    {
        _ahead--;
        if (_waits)
        {
            _waits = false;
            Self.Tell(PeriodsDue.Instance);
        }
    }

    private void Advance()
    {
        if (_run is not { } run)
        {
            return;
        }

        ReplicationRecord? conclusion = null;
        Checkpoint? checkpoint = null;
        try
        {
            checkpoint = RunBatch(run);
            conclusion = run.IsOver ? run.Conclude() : null;
        }
        finally
        {
            // Periods before one that fails were run, and are recorded.
            _recorder.Tell(new PeriodsObserved(_batch.DrainToImmutable(), conclusion, checkpoint), Self);
            _ahead++;
        }

        if (conclusion is not null)
        {
            Leave(cancelled: false);
        }
        else if (_cancellation.IsCancellationRequested)
        {
            Leave(cancelled: true);
        }
        else
        {
            Continue();
        }
    }

    /// <summary>Runs until the batch is full or a checkpoint is due.</summary>
    private Checkpoint? RunBatch(MarketRun run)
    {
        var events = 0;
        Checkpoint? checkpoint = null;
        while (!run.IsOver && _batch.Count < BatchPeriods && events < BatchEvents && checkpoint is null
            && !_cancellation.IsCancellationRequested)
        {
            var period = run.Advance();
            events += period.Trades.Length + period.Orders.Length;
            _batch.Add(period);
            checkpoint = _plan.CheckpointOf(run);
        }

        return checkpoint;
    }

    private void Withdraw(int above)
    {
        if (_run is not null && _replication > above)
        {
            Leave(cancelled: false);
        }
    }

    private void Leave(bool cancelled)
    {
        _run = null;
        _waits = false;
        _coordinator.Tell(new ReplicationLeft(cancelled), Self);
    }
}
