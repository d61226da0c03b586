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

    /// <summary>Rows, which are periods, events and whole replications, that may await recording before a further batch
    /// is begun: so many that a market of a few traders does not wait while the recorder writes a part of a table.
    /// </summary>
    public const int RowsAhead = 4096;

    /// <summary>A batch with so many rows is long enough.</summary>
    private const int BatchRows = 2048;

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
    private int _periods;
    private int _rows;
    private int _ahead;
    private bool _waits;

    public SequentialMarket(RunPlan plan, IActorRef recorder, CancellationToken cancellation)
    {
        _plan = plan;
        _recorder = recorder;
        _cancellation = cancellation;
        Receive<ReplicationsAssigned>(Take);
        Receive<PeriodsDue>(_ => Advance());
        Receive<PeriodsRecorded>(recorded => Credit(recorded.Rows));
        Receive<ReplicationsWithdrawn>(withdrawn => Withdraw(withdrawn.Above));
    }

    private int Replication => _assigned[_place];

    private bool IsFull => _periods >= BatchPeriods || _rows >= BatchRows;

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
        if (_ahead < RowsAhead)
        {
            Self.Tell(PeriodsDue.Instance);
        }
        else
        {
            _waits = true;
        }
    }

    private void Credit(int rows)
    {
        _ahead -= rows;
        if (_waits && _ahead < RowsAhead)
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
            _recorder.Tell(new BatchObserved(_observed.DrainToImmutable(), _rows), Self);
            _ahead += _rows;
            (_periods, _rows) = (0, 0);
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

    /// <summary>Runs a batch, which goes on to the next replication if one ends before the batch is full.</summary>
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

            if (IsFull)
            {
                return;
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
            conclusion = run.IsOver ? _plan.Conclude(run) : null;
            _rows += conclusion is null ? 0 : 1;
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
        Checkpoint? checkpoint = null;
        while (!run.IsOver && !IsFull && checkpoint is null && !_cancellation.IsCancellationRequested)
        {
            var period = run.Advance();
            _periods++;
            _rows += 1 + period.Trades.Length + period.Orders.Length;
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
