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
    private readonly ImmutableArray<PeriodsObserved>.Builder _observed =
        ImmutableArray.CreateBuilder<PeriodsObserved>();

    private ICanTell _coordinator = ActorRefs.Nobody;
    private ImmutableArray<int> _assigned = [];
    private MarketRun? _run;
    private int _place;
    private int _withdrawn = int.MaxValue;
    private int _ahead;
    private bool _waits;

    public SequentialMarket(RunPlan plan, IActorRef recorder, CancellationToken cancellation)
    {
        _plan = plan;
        _recorder = recorder;
        _cancellation = cancellation;
        Receive<ReplicationsAssigned>(Take);
        Receive<PeriodsDue>(_ => Advance());
        Receive<PeriodsRecorded>(_ => Credit());
        Receive<ReplicationsWithdrawn>(withdrawn => Withdraw(withdrawn.Above));
    }

    private int Replication => _assigned[_place];

    private void Take(ReplicationsAssigned assigned)
    {
        _coordinator = Sender;
        _assigned = assigned.Replications;
        _place = 0;
        Blaming(Open);
        Continue();
    }

    private void Open() => _run = _plan.Open(Replication);

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
        if (_run is null)
        {
            return;
        }

        try
        {
            Blaming(RunOn);
        }
        finally
        {
            // Periods before one that fails were run, and are recorded.
            _recorder.Tell(new BatchObserved(_observed.DrainToImmutable()), Self);
            _ahead++;
        }

        if (_run is null)
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

    /// <summary>Lets the coordinator know in which replication the work fails, before the failure reaches it.</summary>
    private void Blaming(Action work)
    {
        try
        {
            work();
        }
        catch
        {
            _coordinator.Tell(new ReplicationFailing(Replication), Self);
            throw;
        }
    }

    /// <summary>Runs a batch, and further ones while replications end with it.</summary>
    private void RunOn()
    {
        while (_run is { } run && IsOverAfterBatch(run))
        {
            _run = null;
            if (_place + 1 < _assigned.Length && _assigned[_place + 1] < _withdrawn)
            {
                _place++;
                Open();
            }
        }
    }

    private bool IsOverAfterBatch(MarketRun run)
    {
        ReplicationRecord? conclusion = null;
        Checkpoint? checkpoint = null;
        try
        {
            checkpoint = RunBatch(run);
            conclusion = run.IsOver ? run.Conclude() : null;
        }
        finally
        {
            _observed.Add(new PeriodsObserved(_batch.DrainToImmutable(), conclusion, checkpoint));
        }

        return conclusion is not null;
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
        _withdrawn = above;
        if (_run is not null && Replication > above)
        {
            Leave(cancelled: false);
        }
    }

    private void Leave(bool cancelled)
    {
        _run = null;
        _waits = false;
        _coordinator.Tell(new ReplicationsLeft(cancelled), Self);
    }
}
