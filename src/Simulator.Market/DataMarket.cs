using System.Runtime.InteropServices;
using Simulator.Market.Goods;
using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <summary>The part of a market that only data elements need: policies, admission, chain of title, incidents. A market
/// without data elements has none.</summary>
internal sealed partial class DataMarket
{
    /// <summary>How far ahead of its delivery what a trade is about is fetched.</summary>
    private const int TradesAhead = 6;

    private readonly MarketDesign _design;
    private readonly Product[] _products;
    private readonly Ledger _ledger;
    private readonly short[] _regionOf;
    private readonly PolicyBook _policies;
    private readonly AdmissionOffice[] _offices;
    private readonly ExchangeBook _exchanges;
    private readonly IncidentCourse _course;
    private readonly Scene _scene;
    private readonly List<Trade> _illicit = [];
    private readonly List<(ulong Key, int Product)> _applications = [];
    private readonly int[] _residents;
    private int _period;

    public DataMarket(MarketDesign design, Roster roster, Ledger ledger, VenueSession[] sessions, StreamKeys keys)
    {
        _design = design;
        _products = roster.Products;
        _ledger = ledger;
        var regions = design.Regions.IsEmpty ? [""] : design.RegionNames;
        Elements = roster.Elements;
        _regionOf = roster.Regions;
        _residents = [.. regions.Select((_, region) => _regionOf.Count(home => home == region))];
        _weights = roster.BenefitWeights;
        Board = new DataBoard(design, regions, roster)
        {
            Operators = new OperatorBook(design, _products, Elements),
        };
        Chain = Board.Titles;
        Tally = new DataTally(regions.Length);
        _exchanges = new ExchangeBook(Board, ledger, Tally, _products, design);
        _policies = new PolicyBook(design, regions);
        _offices = [.. Enumerable.Range(0, regions.Length).Select(region =>
            new AdmissionOffice(region, _products, Board, Tally))];
        _scene = new Scene(this, _products, ledger, sessions, keys);
        Production = new Production(design, roster, Board, Tally, regions.Length);
        _looksAhead = design.Populations.Any(population => population.Behavior.ReckonsWithRivals);
        Meter = new Meter(this, ledger, sessions);
        Guarantees = new GuaranteeBook(ledger, Board.Brokers, Board.Brokers.IsKept ? roster.Participants : 0);
        _course = new IncidentCourse(design, regions, _scene);
        Publish();
    }

    public DataElement[] Elements { get; }

    public DataBoard Board { get; }

    public ChainOfTitle Chain { get; }

    public DataTally Tally { get; }

    public Production Production { get; }

    /// <summary>Contracts by use.</summary>
    public Meter Meter { get; }

    /// <summary>Names the draws of a product.</summary>
    public ulong KeyOf(int product) => _products[product].Key;

    public int RegionOf(int participant) => _regionOf[participant];

    public void Announce(int period)
    {
        _period = period;
        _policies.Announce(period, Board.Policies, Tally, Board.Operators);
        PublishPriceIndex();
        Bind(period);
    }

    /// <summary>Writes into the terms of trade which venues are closed.</summary>
    public void Close(Terms[] terms)
    {
        for (var venue = 0; venue < terms.Length; venue++)
        {
            terms[venue] = Board.IsOpen(venue) ? terms[venue] : terms[venue] with { IsClosed = true };
        }
    }

    /// <summary>Takes note of a trade whose money has moved.</summary>
    public void Note(in Trade trade)
    {
        if (!Board[trade.Product].IsElement)
        {
            return;
        }

        if (Board.Channels[trade.Venue] == Channel.Illicit)
        {
            _illicit.Add(trade);
        }
        else
        {
            _scene.Note(trade);
        }
    }

    /// <summary>Publishes where a product is on offer.</summary>
    /// <param name="product">The product.</param>
    /// <param name="channel">In which channel.</param>
    /// <param name="venue">-1: nowhere any more.</param>
    /// <param name="price">On the black market.</param>
    public void Offer(int product, Channel channel, int venue, Money price)
    {
        ref var element = ref Elements[product];
        element.Outlets.Set(channel, venue);
        ref var prospectus = ref Board.Publish(product);
        if (channel is Channel.Matched or Channel.Filed)
        {
            _exchanges.Move(prospectus.Outlets.Of(channel), venue);
        }

        prospectus.Outlets.Set(channel, venue);
        if (channel == Channel.Illicit && venue >= 0)
        {
            prospectus.GreyPrice = price;
        }
        else if (venue >= 0 && element.Offered == 0)
        {
            element.Offered = _period + 1;
            Production.Offer(element.Region);
        }
    }

    /// <summary>What follows from a period's trades: delivery, admission, quality, incidents, trust.</summary>
    public void Settle(IReadOnlyList<OrderBatch> batches, int period)
    {
        Broker(batches);
        var known = Chain.Titles.Length;
        TurnDown(batches);
        Resell(batches, period);
        var registrar = new Registrar(_design, this, _ledger, _products);
        for (var number = 0; number < _scene.Trades.Count; number++)
        {
            if (number + TradesAhead < _scene.Trades.Count)
            {
                Board.Fetch(_scene.Trades[number + TradesAhead].Product);
            }

            registrar.Deliver(_scene.Trades[number]);
        }

        GrantFreeUses(batches, registrar, period);
        foreach (ref readonly var trade in CollectionsMarshal.AsSpan(_illicit))
        {
            registrar.DeliverIllicitly(trade);
        }

        Meter.Settle(period);
        Aggregate(batches);
        Value(batches, period);
        Admit(batches, period);
        Refresh();
        Production.Settle(period);
        Inspect();
        _course.Run(_scene, period);
        LookAhead();
        RightsAudit.Assert(Production.Uses, Chain, Entitlements, known, period);
        Recover();
        ListBrokers(period);
        _exchanges.Close(_scene.Trades, period);
        _illicit.Clear();
        _scene.Clear();
    }

    /// <summary>q' = q (1 - decay) + (investment / worth)^eta.</summary>
    private void Refresh()
    {
        for (var product = 0; product < Elements.Length; product++)
        {
            ref var element = ref Elements[product];
            element.Quality *= element.Keep;
            PublishConsent(product, element);
            if (element.Investment > Money.Zero)
            {
                var spent = _ledger.UseUp(_products[product].Provider, element.Investment);
                Tally.Add(element.Region, Counter.InvestmentCost, spent);
                element.Quality += element.Refresh > 0 && element.Worth > 0
                    ? Math.Pow(spent.Amount / element.Worth, element.Refresh)
                    : 0;
                element.Investment = Money.Zero;
            }
        }
    }

    private void Inspect()
    {
        for (var region = 0; region < _residents.Length; region++)
        {
            var inspections = Math.Round(Board.Policies[region].InspectionRate * _residents[region]);
            Tally.Add(region, Counter.Inspections, (long)inspections);
        }
    }

    private void Recover()
    {
        for (var venue = 0; venue < Board.Trust.Length; venue++)
        {
            Board.Trust[venue] += (_design.Venues[venue].TrustRecovery ?? 0) * (1 - Board.Trust[venue]);
        }
    }

    private void Publish()
    {
        for (var product = 0; product < Elements.Length; product++)
        {
            ref readonly var element = ref Elements[product];
            ref var prospectus = ref Board.Publish(product);
            prospectus.IsElement = element.PriceFactor > 0;
            prospectus.Worth = element.Worth;
            prospectus.Provider = _products[product].Provider;
            prospectus.Calls = element.Calls;
            prospectus.Term = Math.Max(
                1, _design.Goods[_products[product].Good].License.Term ?? _design.Calendar.Periods);
            prospectus.Subjects = element.Subjects;
            prospectus.Consent = element.Consent;
            prospectus.Region = element.Region;
            prospectus.Class = element.Class;
            prospectus.Grade = element.Grade;
            prospectus.Form = element.Form;
            prospectus.IsSensitive = element.IsSensitive;
        }
    }
}
