using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Observation;

/// <summary>Watches one replication: tallies trades, takes the metrics at the end of every period, keeps the
/// digest.</summary>
internal sealed partial class Observer
{
    private readonly MarketDesign _design;
    private readonly Ledger _ledger;
    private readonly Product[] _products;
    private readonly int _replication;
    private readonly Tally[] _tallies;
    private readonly DesignFacts _facts;
    private readonly ReceiptsBook _receipts;
    private readonly Measurement[] _whole;
    private readonly double[] _numerators;
    private readonly double[] _denominators;
    private readonly List<Money>? _prices;
    private readonly List<Trade>? _trades;
    private readonly List<OrderEvent>? _orders;
    private readonly Money[][] _earlierRevenue;
    private readonly IReadOnlyList<(int Renewal, Money Surplus)>[] _maximumSurplus;
    private readonly List<double> _waits = [];
    private readonly int _owned;
    private ulong _digest;

    public Observer(MarketDesign design, Ledger ledger, Product[] products, EventDetail events, int replication)
    {
        _design = design;
        _ledger = ledger;
        _products = products;
        _owned = products.Count(product => product.Provider >= 0);
        _replication = replication;
        var facts = DesignFacts.Of(design);
        _facts = facts;
        _tallies = new Tally[facts.Scopes];
        for (var scope = 0; scope < _tallies.Length; scope++)
        {
            _tallies[scope] = new Tally();
        }

        _maximumSurplus = new IReadOnlyList<(int, Money)>[facts.Scopes];
        Array.Fill(_maximumSurplus, []);
        _earlierRevenue = new Money[facts.EarlierPeriods.Length][];
        for (var place = 0; place < _earlierRevenue.Length; place++)
        {
            _earlierRevenue[place] = new Money[ledger.Revenue.Length];
        }

        _receipts = new ReceiptsBook(facts);
        _whole = new Measurement[design.Metrics.Length];
        _numerators = new double[design.Metrics.Length];
        _denominators = new double[design.Metrics.Length];
        _prices = facts.NeedsPrices ? [] : null;
        _trades = events >= EventDetail.Trades ? [] : null;
        _orders = events >= EventDetail.All ? [] : null;
    }

    /// <summary>Whether the next period's schedules differ from what they were when the same units came last.</summary>
    public bool NeedsSchedule { get; private set; }

    /// <summary>Whose utility is asked for; null: nobody's.</summary>
    public Deviant? Deviant { get; init; }

    /// <summary>Counts of a market of data elements; null in any other.</summary>
    public DataTally? Data { get; set; }

    /// <summary>What firms produce with data; null in a market without any.</summary>
    public OutputRecord? Output { get; set; }

    public void Add(in Trade trade, Money sellerPrice, VenueSession session)
    {
        var channel = session.Venue.Channel;
        var scope = _facts.ScopeOfVenue[trade.Venue];
        _tallies[0].Add(trade, channel);
        _tallies[0].Levy(trade.Price, sellerPrice, session.Terms);
        if (scope > 0)
        {
            _tallies[scope].Add(trade, channel);
            _tallies[scope].Levy(trade.Price, sellerPrice, session.Terms);
        }

        if (_facts.NeedsQuality)
        {
            var quality = (long)Math.Round(_products[trade.Product].Quality * 1e6);
            _tallies[0].Quality += quality;
            _tallies[scope].Quality += scope > 0 ? quality : 0;
        }

        _receipts.Payments?.Add(trade);
        _prices?.Add(trade.Price);
        _trades?.Add(trade);
        Digest(trade.Buyer, trade.Seller, trade.Price);
    }

    /// <summary>Adds a payment that no license was given for.</summary>
    public void Add(int payer, int payee, Money amount, VenueSession session)
    {
        _tallies[0].Charge(amount);
        if (_facts.ScopeOfVenue[session.Number] is var scope and > 0)
        {
            _tallies[scope].Charge(amount);
        }

        Digest(payer, payee, amount);
    }

    /// <summary>Adds a violation detected, and what its fine brought.</summary>
    public void Add(Side fined, Money amount, VenueSession session)
    {
        _tallies[0].Fine(fined, amount);
        if (_facts.ScopeOfVenue[session.Number] is var scope and > 0)
        {
            _tallies[scope].Fine(fined, amount);
        }
    }

    public void Close(VenueSession session, int period)
    {
        if (session.Line is { } line)
        {
            line.Serve(session.Clearing.Fills, session.Orders, period, _waits);
            AddWaits(session);
        }

        if (_orders is not null)
        {
            OrderEvent.Add(_orders, session, period);
        }

        _tallies[0].Close(session);
        if (_facts.ScopeOfVenue[session.Number] is var scope and > 0)
        {
            _tallies[scope].Close(session);
        }
    }

    /// <summary>Adds resources used up: an expense of the whole market, whatever the region.</summary>
    public void AddOutlay(Money amount) => _tallies[0].Outlay += amount;

    public void AddRefusals(ReadOnlySpan<int> refusals)
    {
        foreach (var count in refusals)
        {
            _tallies[0].Refused += count;
            _tallies[0].Submitted += count;
        }
    }

    /// <param name="view">As the period left it.</param>
    public PeriodRecord Observe(MarketView view)
    {
        var metrics = _design.Metrics;
        _receipts.Close(_ledger.Revenue.Span);
        var values = ImmutableArray.CreateBuilder<double>(_tallies.Length * metrics.Length);
        for (var scope = 0; scope < _tallies.Length; scope++)
        {
            var facts = FactsOf(scope, view);
            for (var metric = 0; metric < metrics.Length; metric++)
            {
                if (scope == 0)
                {
                    _whole[metric] = Measure(metrics[metric], facts);
                    Accumulate(metric, _whole[metric]);
                }

                values.Add(metrics[metric].Read(scope == 0 || metrics[metric].IsOfWholeMarket
                    ? _whole[metric]
                    : Measure(metrics[metric], facts)));
            }
        }

        if (_facts.EarlierPeriods.IndexOf(view.Period + 1) is var place and >= 0)
        {
            _ledger.Revenue.Span.CopyTo(_earlierRevenue[place]);
        }

        foreach (var tally in _tallies)
        {
            tally.Reset();
        }

        Data?.Close();
        Output?.Close();

        foreach (var value in values)
        {
            Digest(BitConverter.DoubleToUInt64Bits(value));
        }

        _digest = Fingerprint.Combine(_digest, (ulong)values.Count);
        return new PeriodRecord(
            _replication, view.Period, values.MoveToImmutable(), Drain(_trades), Drain(_orders), _digest);
    }

    public ReplicationRecord Conclude()
    {
        var metrics = _design.Metrics;
        var values = ImmutableArray.CreateBuilder<double>(metrics.Length);
        for (var number = 0; number < metrics.Length; number++)
        {
            values.Add(metrics[number].Aggregation == Aggregation.Total
                ? _numerators[number]
                : metrics[number].Read(new(_numerators[number], _denominators[number])));
        }

        return new(_replication, values.MoveToImmutable(), _digest) { Utility = Deviant?.Utility };
    }

    private void Accumulate(int metric, Measurement measured)
    {
        if (_design.Metrics[metric].Aggregation == Aggregation.Last)
        {
            if (measured.Denominator != 0)
            {
                (_numerators[metric], _denominators[metric]) = (measured.Numerator, measured.Denominator);
            }
        }
        else
        {
            _numerators[metric] += measured.Numerator;
            _denominators[metric] += measured.Denominator;
        }
    }
}
