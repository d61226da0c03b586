using System.Collections.Immutable;
using Akka.Actor;
using Simulator.Market;

namespace Simulator.Engine.Actors;

/// <summary>Runs one market at a time, with its cohorts in parallel and its venues in parallel.</summary>
internal sealed class MarketCoordinator : Coordinator
{
    /// <summary>Periods that may await recording: the run is never further ahead of its recorder.</summary>
    public const int PeriodsAhead = 8;

    private readonly IActorRef _house;
    private readonly ImmutableArray<int> _pending;
    private ImmutableArray<IActorRef> _populations;
    private IActorRef _regulators = ActorRefs.Nobody;
    private IActorRef _venues = ActorRefs.Nobody;
    private int _cohorts;
    private int _opened;
    private int _ahead;
    private bool _waits;
    private MarketRun? _run;
    private int _answers;
    private Action _next = Observe;

    public MarketCoordinator(Assignment assignment)
        : base(assignment)
    {
        _pending = Plan.Pending;
        _house = Context.ActorOf(Props.Create<ClearingHouse>(Plan), "clearing-house");
        Receive<ReplicationOpened>(opened => Open(opened.Run));
        Receive<RulesAnnounced>(_ => Count());
        Receive<DecisionsSubmitted>(_ => Count());
        Receive<VenueCleared>(_ => Count());
        Receive<PeriodsObserved>(Record);
        Receive<PeriodsRecorded>(recorded => Credit(recorded.Rows));
        Receive<ShellFailed>(failed =>
        {
            Keep(failed.Cause);
            Count();
        });
        OpenReplication();
    }

    private void OpenReplication()
    {
        if (_opened == _pending.Length)
        {
            End();
            return;
        }

        _house.Tell(new ReplicationAssigned(_pending[_opened++]), Self);
        Await(1, Observe);
    }

    private void Open(MarketRun run)
    {
        if (_run is null)
        {
            var layout = new MarketLayout(run, Plan);
            _regulators = Gather("regulators", layout.Regulators);
            _venues = Gather("venues", layout.Venues);
            _populations = [.. layout.Populations.Select(population => Gather(population.Name, population.Members))];
            _cohorts = layout.Populations.Sum(population => population.Members.Length);
        }

        _run = run;
        if (!run.IsOver)
        {
            OpenPeriod();
        }
    }

    private void OpenPeriod()
    {
        if (IsCancelled)
        {
            Cancel();
            End();
        }
        else if (_ahead >= PeriodsAhead)
        {
            _waits = true;
        }
        else
        {
            _regulators.Tell(new PeriodOpened(_run!), Self);
            Await(1, RequestDecisions);
        }
    }

    private void RequestDecisions()
    {
        var request = new DecisionsRequested(_run!);
        foreach (var population in _populations)
        {
            population.Tell(request, Self);
        }

        Await(_cohorts, RequestClearing);
    }

    private void RequestClearing()
    {
        _venues.Tell(new ClearingRequested(_run!), Self);
        Await(_run!.Venues, RequestSettlement);
    }

    private void RequestSettlement()
    {
        _house.Tell(new SettlementRequested(_run!), Self);
        Await(1, Observe);
    }

    /// <summary>Nothing to do: the clearing house answers with what it observed.</summary>
    private static void Observe()
    {
    }

    private void Record(PeriodsObserved observed)
    {
        _ahead += observed.Periods.Length;
        Recorder.Tell(observed, Self);
        if (observed.Conclusion is null)
        {
            OpenPeriod();
        }
        else
        {
            OpenReplication();
        }
    }

    private void Credit(int periods)
    {
        _ahead -= periods;
        if (_waits)
        {
            _waits = false;
            OpenPeriod();
        }
    }

    private void Await(int answers, Action next)
    {
        _answers = answers + 1;
        _next = next;
        Count();
    }

    private void Count()
    {
        if (--_answers > 0)
        {
            return;
        }

        if (HasFailed)
        {
            End();
        }
        else
        {
            _next();
        }
    }

    private IActorRef Gather(string name, ImmutableArray<(string Name, Props Props)> members) =>
        Context.ActorOf(Props.Create<Group>(Self, members), name);
}
