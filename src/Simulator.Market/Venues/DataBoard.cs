using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Rights;

namespace Simulator.Market.Venues;

/// <summary>What was published about data elements, policies and trust at the end of last period.</summary>
public sealed partial class DataBoard
{
    /// <summary>Sales remembered, at least.</summary>
    private const int RecentSales = 4096;

    /// <summary>Sales remembered for each participant: where many trade, as many go by in the same time.</summary>
    private const double RecentSalesEach = 0.75;

    private readonly Prospectus[] _prospectuses;
    private readonly int[] _venueOf;
    private readonly int[] _recent;
    private int _sold;

    internal DataBoard(MarketDesign design, ImmutableArray<string> regions, Roster roster)
    {
        var participants = roster.Participants;
        Elements = roster.Elements;
        _prospectuses = new Prospectus[Elements.Length];
        _rights = [.. roster.Products.Select(product => design.Goods[product.Good].License.Rights ?? RightsBundle.Use)];
        _pledged = [.. roster.Products.Select(product =>
            (design.Goods[product.Good].License as ExclusiveTerm)?.Number ?? 0)];
        Pledged = [.. Enumerable.Range(0, _pledged.Length).Where(product => _pledged[product] > 0)];
        AreForUse = design.Goods.All(good => good.License.Rights?.Process != false);
        _recent = new int[Math.Max(RecentSales, (int)(RecentSalesEach * participants))];
        Titles = new ChainOfTitle(Elements.Length, participants);
        Resales = new ResaleBook(Elements.Length);
        Policies = new Policy[regions.Length];
        PriceIndex = new double[regions.Length];
        Channels = [.. design.Venues.Select(venue => venue.Channel)];
        RegionOfVenue = [.. design.Venues.Select(venue => venue.Region is { } name ? regions.IndexOf(name) : 0)];
        Trust = [.. design.Venues.Select(venue => venue.Trust ?? 1)];
        AbroadRegion = regions.IndexOf(Region.Abroad) is >= 0 and var named
            ? named
            : design.Regions.Index().FirstOrDefault(
                region => region.Item.Setting == Setting.Abroad, (Index: -1, Item: "")).Index;
        Neighbors = [.. NeighborsOf(design, regions)];
        MarginalProduct = design.Populations.Any(population => population.Production?.Elasticity < 1)
            ? [.. Enumerable.Repeat(1.0, participants)]
            : [];
        SuspendedUntil = design.Rules.OfType<Rules.Suspension>().Any() ? new int[participants] : [];
        _venueOf = new int[regions.Length * Outlets.Count];
        AppealToBuyers = new double[Channels.Length];
        AppealToSellers = new double[Channels.Length];
        Exchanges = [.. Enumerable.Range(0, regions.Length).Select(region => new Exchange
        {
            Exists = !VenuesOf(region).IsEmpty,
            Deals = design.Network?.Start * design.Network?.Deals ?? 0,
            Listings = design.Network?.Start * design.Network?.Listings ?? 0,
        })];
        Network = design.Network;
        Brokers = new BrokerBook(
            regions.Length,
            design.Populations.Sum(population => population.Count) + 1,
            design.Populations.Any(population => population.Behavior is DataBroker));
        Aggregators = new AggregatorBook(regions.Length);
        Valuers = new ValuerBook(
            regions.Length,
            design.Populations.Any(population => population.Behavior is DataValuer) ? Elements.Length : 0);
        Route();
        PublishAppeal(Network);
    }

    /// <summary>Policies in force this period, by region.</summary>
    public Policy[] Policies { get; }

    /// <summary>Mean log of price over worth of all trades so far, by region, where prices are published; elsewhere not
    /// a number.</summary>
    public double[] PriceIndex { get; }

    /// <summary>Trust in each venue, from 0 to 1: lost at once, regained slowly.</summary>
    public double[] Trust { get; }

    public ImmutableArray<Channel> Channels { get; }

    public ImmutableArray<int> RegionOfVenue { get; }

    /// <summary>The exchange of each region.</summary>
    public Exchange[] Exchanges { get; }

    /// <summary>Who brokers, and for whom.</summary>
    public BrokerBook Brokers { get; }

    /// <summary>Who guarantees deals to the sources at exchanges.</summary>
    public AggregatorBook Aggregators { get; }

    /// <summary>Who values products, and what they are said to be worth.</summary>
    public ValuerBook Valuers { get; }

    /// <summary>What authorities cap the prices of public data at.</summary>
    public required OperatorBook Operators { get; init; }

    /// <summary>How buyers and sellers attract each other to exchanges; null: they do not.</summary>
    public NetworkEffect? Network { get; }

    /// <summary>What the listings at a venue's exchange add to a buyer's log odds, by venue.</summary>
    public double[] AppealToBuyers { get; }

    /// <summary>What the deals at a venue's exchange add to a provider's log odds, by venue.</summary>
    public double[] AppealToSellers { get; }

    /// <summary>Number of the region abroad; -1: none.</summary>
    public int AbroadRegion { get; }

    /// <summary>The true state of the elements: not for behaviors.</summary>
    internal DataElement[] Elements { get; }

    public ref readonly Prospectus this[int product] => ref _prospectuses[product];

    /// <summary>Fetches what is published of a product, and what is true.</summary>
    internal void Fetch(int product)
    {
        CacheHint.Fetch(in Elements[product].Quality);
        CacheHint.Fetch(in _prospectuses[product].Worth);
        CacheHint.Fetch(in _prospectuses[product].IsElement);
    }

    /// <summary>Products sold of late, latest last or in no sequence; empty at first.</summary>
    public ReadOnlySpan<int> Recent => _recent.AsSpan(0, Math.Min(_sold, _recent.Length));

    /// <summary>Whether a venue is part of an exchange.</summary>
    public bool IsExchange(int venue) => Channels[venue] is Channel.Matched or Channel.Filed;

    /// <summary>Whether a venue takes orders: a part of an exchange that was closed does not.</summary>
    public bool IsOpen(int venue) => !IsExchange(venue) || Exchanges[RegionOfVenue[venue]].IsOpen;

    /// <summary>The venue of a channel that serves a region: its own, or that of the exchange which took its own over,
    /// or, where there never was one, the first there is; -1: none.</summary>
    public int VenueOf(int region, Channel channel) => _venueOf[region * Outlets.Count + (int)channel];

    /// <summary>Venues of a region's exchange.</summary>
    internal ImmutableArray<int> VenuesOf(int region) => [.. Enumerable.Range(0, Channels.Length)
        .Where(venue => IsExchange(venue) && RegionOfVenue[venue] == region)];

    /// <summary>Says anew which venues serve which regions.</summary>
    internal void Route()
    {
        for (var slot = 0; slot < _venueOf.Length; slot++)
        {
            var (region, channel) = (slot / Outlets.Count, (Channel)(slot % Outlets.Count));
            _venueOf[slot] = channel is Channel.Matched or Channel.Filed && Exchanges[region].IsClosed
                ? VenueIn(HeirOf(region), channel)
                : VenueIn(region, channel) is >= 0 and var own ? own : VenueIn(null, channel);
        }
    }

    /// <summary>Publishes how appealing exchanges are.</summary>
    internal void PublishAppeal(NetworkEffect? network)
    {
        for (var venue = 0; venue < Channels.Length && network is not null; venue++)
        {
            var region = RegionOfVenue[venue];
            ref readonly var exchange = ref Exchanges[region];
            var deals = Math.Max(exchange.Deals, Aggregators.DealsIn(region));
            AppealToBuyers[venue] = IsExchange(venue) ? network.ToBuyers(exchange.Listings) : 0;
            AppealToSellers[venue] = IsExchange(venue) ? network.ToSellers(deals) : 0;
        }
    }

    /// <summary>The region whose open exchange serves a region that had one; -1: none.</summary>
    private int HeirOf(int region)
    {
        while (region >= 0 && Exchanges[region].IsClosed)
        {
            region = Exchanges[region].Heir - 1;
        }

        return region;
    }

    /// <summary>The first open venue of a channel in a region (null: anywhere); -1: none.</summary>
    private int VenueIn(int? region, Channel channel) => Enumerable.Range(0, Channels.Length)
        .Where(venue => Channels[venue] == channel && IsOpen(venue)
            && (region is null || RegionOfVenue[venue] == region))
        .FirstOrDefault(-1);

    internal ref Prospectus Publish(int product) => ref _prospectuses[product];

    internal void NoteSale(int product) => _recent[_sold++ % _recent.Length] = product;

    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _prospectuses);
        Snapshot.Write(writer, _recent);
        writer.Write(_sold);
        SavePublicUses(writer);
        Snapshot.Write(writer, Trust);
        Snapshot.Write(writer, Exchanges);
        Snapshot.Write(writer, SuspendedUntil);
        Snapshot.Write(writer, MarginalProduct);
        Brokers.Save(writer);
        Operators.Save(writer);
        Resales.Save(writer);
        writer.Write(TypicalRivals);
        Aggregators.Save(writer);
        Valuers.Save(writer);
    }

    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _prospectuses);
        Snapshot.Read(reader, _recent);
        _sold = reader.ReadInt32();
        LoadPublicUses(reader);
        Snapshot.Read(reader, Trust);
        Snapshot.Read(reader, Exchanges);
        Snapshot.Read(reader, SuspendedUntil);
        Snapshot.Read(reader, MarginalProduct);
        Brokers.Load(reader);
        Operators.Load(reader);
        Resales.Load(reader);
        TypicalRivals = reader.ReadDouble();
        Aggregators.Load(reader);
        Valuers.Load(reader);
    }
}
