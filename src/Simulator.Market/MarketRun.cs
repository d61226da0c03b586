using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <summary>One replication of a market while it runs. A period is: <see cref="Announce"/>, <see cref="Decide"/> of
/// every cohort, <see cref="Clear"/> of every venue, <see cref="Settle"/>, <see cref="Observe"/>. Cohorts may decide in
/// parallel, and so may venues clear; everything else is sequential.</summary>
public sealed partial class MarketRun
{
    private readonly MarketDesign _design;
    private readonly Roster _roster;
    private readonly Ledger _ledger;
    private readonly Product[] _products;
    private readonly OrderBatch[] _batches;
    private readonly VenueSession[] _sessions;
    private readonly MarketView _view;
    private readonly RuleBook _rules;
    private readonly Settler _settler;
    private readonly Observer _observer;
    private readonly DataMarket? _data;
    private Message[] _inbox = [];

    /// <param name="design">What to run.</param>
    /// <param name="seed">Of all random streams.</param>
    /// <param name="replication">Number of the replication.</param>
    /// <param name="cohortSize">Members in a cohort, at least 1; the result does not depend on it.</param>
    /// <param name="events">What is put into the records beside metrics.</param>
    public MarketRun(MarketDesign design, ulong seed, int replication, int cohortSize, EventDetail events)
    {
        Replication = replication;
        var keys = new StreamKeys(seed, replication);
        _design = design = design.Pilot?.Bind(design, keys) ?? design;
        var facts = DesignFacts.Of(design);
        _roster = new Roster(design, keys, cohortSize);
        _products = _roster.Products;
        _ledger = new Ledger(_roster.Participants, design.Venues.Length);
        _batches = new OrderBatch[Cohorts];
        for (var cohort = 0; cohort < _batches.Length; cohort++)
        {
            _batches[cohort] = new OrderBatch(Math.Min(16, SiteOf(cohort).Count));
        }

        _sessions = new VenueSession[design.Venues.Length];
        for (var venue = 0; venue < _sessions.Length; venue++)
        {
            _sessions[venue] = new VenueSession(venue, design.Venues[venue], keys.Of(facts.VenueNames[venue]));
        }

        _view = new MarketView(facts.Venues, _products.Length, facts.StandardGoods.Length)
        {
            Entries = new(facts.Entrants) { Ledger = _ledger },
        };
        _rules = facts.Rules;
        _observer = new Observer(design, _ledger, _products, events, replication) { Deviant = _roster.Deviant };
        _pilot = new PilotCourse(design, keys);
        _data = _roster.Elements.Length > 0
            ? new DataMarket(design, _roster, _ledger, _sessions, keys) { Entitlements = _view.Entitlements }
            : null;
        _view.Board = _data?.Board;
        Array.ForEach(_sessions, session => session.Board = _data?.Board);
        _observer.Data = _data?.Tally;
        _observer.Output = _data?.Production.Output;
        var royalties = new Royalties(_ledger, _observer, _products, _roster.Compositions) { Data = _data };
        _settler = new Settler(design, _ledger, _products, _view, _observer) { Data = _data, Royalties = royalties };
        Endow(facts);
    }

    /// <summary>Its number: another one has other draws.</summary>
    public int Replication { get; }

    /// <summary>Number of cohorts; <see cref="Decide"/> takes their numbers.</summary>
    public int Cohorts => _roster.Cohorts.Length;

    public int Venues => _sessions.Length;

    public int Participants => _roster.Participants;

    /// <summary>The cohort's place: whose members it holds.</summary>
    public CohortSite SiteOf(int cohort) => _roster.Cohorts[cohort].Site;

    /// <summary>The period to be run next.</summary>
    public int Period => _view.Period;

    public bool IsOver => Period >= _design.Calendar.Periods;

    /// <summary>What participants see.</summary>
    public MarketView View => _view;

    public ReadOnlyMemory<Account> Accounts => _ledger.Accounts;

    /// <summary>Publishes the rules in force and pays incomes.</summary>
    public void Announce()
    {
        _rules.Announce(Period, _view.Terms);
        _data?.Close(_view.Terms);
        for (var venue = 0; venue < _sessions.Length; venue++)
        {
            _view.Admissions[venue] = _sessions[venue].Open(_view.Terms[venue]);
        }

        _data?.Announce(Period);
        _roster.PayIncome(_ledger, Period);
        _roster.Deviant?.Open();
        if (_observer.NeedsSchedule)
        {
            DeclareSchedule();
        }
    }

    /// <summary>One cohort's decisions.</summary>
    public void Decide(int cohort)
    {
        var batch = _batches[cohort];
        batch.Clear();
        var site = _roster.Cohorts[cohort].Site;
        _roster.Cohorts[cohort].Decide(BlockOf(cohort), _view, InboxOf(site.Start, site.Count), batch);
    }

    /// <summary>One venue's clearing, after every cohort has decided.</summary>
    public void Clear(int venue) => _sessions[venue].Clear(_batches, Period, _products);

    /// <summary>Moves money and rights, publishes what venues publish, and passes messages on.</summary>
    /// <exception cref="MoneyNotConservedException">A fault of the model.</exception>
    public void Settle()
    {
        _settler.Stir(_sessions);
        _data?.Meter.Read(_batches);
        foreach (var session in _sessions)
        {
            _view.Memberships?.Settle(session, _ledger, _observer);
            _settler.Settle(session, Period);
        }

        _settler.Unpost(_sessions);

        foreach (var batch in _batches)
        {
            _observer.AddRefusals(batch.Refusals);
        }

        _view.Entries.Close();
        _ledger.CloseEscrow(Period);
        foreach (var session in _sessions)
        {
            _ledger.Hold(session.Standing, Period);
        }

        _settler.Inspector.Collect();
        _roster.Deviant?.Close();

        _roster.Pools?.Learn(_view);
        _inbox = Settler.Deliver(_sessions, _inbox);
        _pilot.Count(Period, _data?.Tally);
        if (_data is not null)
        {
            _view.Entries.Settle(_data.Tally, _data.RegionOf, Period);
            _data.Settle(_batches, Period);
            _ledger.Assert(Period);
        }
    }

    /// <summary>Measures the period and moves on to the next.</summary>
    public PeriodRecord Observe()
    {
        var record = _observer.Observe(_view);
        _pilot.Observe(record.Values);
        _view.Period++;
        return record;
    }

    /// <summary>The values of the whole run, once it is over.</summary>
    public ReplicationRecord Conclude() => _observer.Conclude();

    /// <summary>One period from start to end, in one thread: the specification of what a period is.</summary>
    public PeriodRecord Advance()
    {
        Announce();
        for (var cohort = 0; cohort < Cohorts; cohort++)
        {
            Decide(cohort);
        }

        for (var venue = 0; venue < Venues; venue++)
        {
            Clear(venue);
        }

        Settle();
        return Observe();
    }

    private void Endow(DesignFacts facts)
    {
        foreach (var cohort in _roster.Cohorts)
        {
            cohort.Endow();
        }

        _roster.Endow(_ledger);
        _roster.Deviant?.Bind(_ledger.Accounts);
        for (var product = 0; product < _products.Length; product++)
        {
            _view.Publish(product).Quality = _data?.Board[product].IsElement == true ? 1 : _products[product].Quality;
            _view.Publish(product).Key = _products[product].Key;
            _view.Publish(product).Contents = _products[product].Contents;
            _view.Publish(product).Element = _products[product].IsVersion ? _products[product].Element : -1;
            _view.Publish(product).Experiment = _products[product].Experiment;
        }

        _roster.Pools?.Open(_view);
        _view.Memberships = Memberships.Of(_design, Participants);
        if (facts.NeedsSchedule)
        {
            DeclareSchedule();
        }
    }

    private void DeclareSchedule()
    {
        var schedule = new Schedule(Period, _design.Calendar.Periods, Participants);
        foreach (var cohort in _roster.Cohorts)
        {
            cohort.Declare(schedule);
        }

        _observer.SetMaximumSurplus(schedule);
    }

    private Block BlockOf(int cohort)
    {
        var site = _roster.Cohorts[cohort].Site;
        var (first, count) = _roster.ProductsOf(cohort);
        return new Block(
            _ledger.Accounts.Slice(site.Start, site.Count),
            _products.AsMemory(first, count),
            first,
            _roster.Elements.Length > 0 ? _roster.Elements.AsMemory(first, count) : default);
    }

    private ReadOnlySpan<Message> InboxOf(int start, int count)
    {
        var from = Settler.FirstTo(_inbox, start);
        return _inbox.AsSpan(from, Settler.FirstTo(_inbox, start + count) - from);
    }
}
