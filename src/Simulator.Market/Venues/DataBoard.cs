using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Oversight;

namespace Simulator.Market.Venues;

/// <summary>What was published about data elements, policies and trust at the end of last period.</summary>
public sealed class DataBoard
{
    /// <summary>The region of this name is the rest of the world.</summary>
    public const string Abroad = "abroad";

    private const int RecentCount = 4096;

    private readonly Prospectus[] _prospectuses;
    private readonly int[] _venueOf;
    private readonly int[] _recent = new int[RecentCount];
    private int _sold;

    internal DataBoard(MarketDesign design, ImmutableArray<string> regions, DataElement[] elements)
    {
        Elements = elements;
        _prospectuses = new Prospectus[elements.Length];
        Policies = new Policy[regions.Length];
        PriceIndex = new double[regions.Length];
        Channels = [.. design.Venues.Select(venue => venue.Channel)];
        RegionOfVenue = [.. design.Venues.Select(venue => venue.Region is { } name ? regions.IndexOf(name) : 0)];
        Trust = [.. design.Venues.Select(venue => venue.Trust ?? 1)];
        AbroadRegion = regions.IndexOf(Abroad);
        _venueOf = new int[regions.Length * Outlets.Count];
        for (var slot = 0; slot < _venueOf.Length; slot++)
        {
            var (region, channel) = (slot / Outlets.Count, (Channel)(slot % Outlets.Count));
            var local = Enumerable.Range(0, Channels.Length).Where(venue => Channels[venue] == channel)
                .OrderBy(venue => RegionOfVenue[venue] == region ? 0 : 1).ThenBy(venue => venue);
            _venueOf[slot] = local.FirstOrDefault(-1);
        }
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

    /// <summary>Number of the region abroad; -1: none.</summary>
    public int AbroadRegion { get; }

    /// <summary>The true state of the elements: not for behaviors.</summary>
    internal DataElement[] Elements { get; }

    public ref readonly Prospectus this[int product] => ref _prospectuses[product];

    /// <summary>Products sold of late, latest last or in no sequence; empty at first.</summary>
    public ReadOnlySpan<int> Recent => _recent.AsSpan(0, Math.Min(_sold, RecentCount));

    /// <summary>The venue of a channel that serves a region: its own, or else the first there is; -1: none.</summary>
    public int VenueOf(int region, Channel channel) => _venueOf[region * Outlets.Count + (int)channel];

    internal ref Prospectus Publish(int product) => ref _prospectuses[product];

    internal void NoteSale(int product) => _recent[_sold++ % RecentCount] = product;

    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _prospectuses);
        Snapshot.Write(writer, _recent);
        writer.Write(_sold);
        Snapshot.Write(writer, Trust);
    }

    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _prospectuses);
        Snapshot.Read(reader, _recent);
        _sold = reader.ReadInt32();
        Snapshot.Read(reader, Trust);
    }
}
