using System.Collections.Immutable;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What was published at the end of last period: the only thing of the market that a behavior sees.</summary>
public sealed class MarketView
{
    private readonly Listing[] _listings;
    private readonly int[] _place;
    private readonly int[] _listed;

    /// <param name="venues">What is known of them.</param>
    /// <param name="products">How many there are.</param>
    /// <param name="standardGoods">How many of the first products are standardized goods.</param>
    internal MarketView(VenueTraits venues, int products, int standardGoods)
    {
        StandardGoods = standardGoods;
        Ticks = venues.Ticks;
        PricesOnRequest = venues.PricesOnRequest;
        ListsReserves = venues.ListsReserves;
        Admissions = new Admission[Ticks.Length];
        Terms = new Terms[Ticks.Length];
        _listings = new Listing[products];
        _place = new int[products];
        _listed = new int[products];
        for (var product = 0; product < products; product++)
        {
            _listings[product].Venue = -1;
            _listings[product].Element = -1;
            _place[product] = -1;
        }
    }

    /// <summary>The period now being decided.</summary>
    public int Period { get; internal set; }

    /// <summary>Smallest price step, by venue.</summary>
    public ImmutableArray<Money> Ticks { get; }

    /// <summary>Whether a venue's listings have no price until one is asked for, by venue.</summary>
    public ImmutableArray<bool> PricesOnRequest { get; }

    /// <summary>Whether the prices of a venue's listings are reserves, by venue.</summary>
    public ImmutableArray<bool> ListsReserves { get; }

    /// <summary>The register of rights, which is public.</summary>
    public EntitlementRegister Entitlements { get; } = new();

    /// <summary>What is published of data elements; null where there are none.</summary>
    public DataBoard? Board { get; internal set; }

    /// <summary>Qualities by product, where some are hidden: not for behaviors.</summary>
    internal double[]? TrueQualities { get; set; }

    /// <summary>Who takes part, which is public.</summary>
    public required EntryRegister Entries { get; init; }

    /// <summary>Who has joined venues where that has a price; null: nowhere.</summary>
    public Memberships? Memberships { get; internal set; }

    /// <summary>Terms of trade in force this period, by venue.</summary>
    public Terms[] Terms { get; }

    /// <summary>How orders are reviewed this period, by venue.</summary>
    internal Admission[] Admissions { get; }

    /// <summary>Products numbered below this are standardized goods.</summary>
    internal int StandardGoods { get; }

    /// <summary>Products offered for sale by listing, in no meaningful sequence.</summary>
    public ReadOnlySpan<int> Listed => _listed.AsSpan(0, ListedCount);

    public int ListedCount { get; private set; }

    public ref readonly Listing this[int product] => ref _listings[product];

    internal ref Listing Publish(int product) => ref _listings[product];

    /// <summary>Adds a product to those on offer, or takes it off.</summary>
    internal void SetListed(int product, int venue)
    {
        _listings[product].Venue = venue;
        var place = _place[product];
        if (venue >= 0 && place < 0)
        {
            _place[product] = ListedCount;
            _listed[ListedCount++] = product;
        }
        else if (venue < 0 && place >= 0)
        {
            var last = _listed[--ListedCount];
            _listed[place] = last;
            _place[last] = place;
            _place[product] = -1;
        }
    }

    internal void Save(BinaryWriter writer)
    {
        Entries.Save(writer);
        writer.Write(Period);
        writer.Write(ListedCount);
        Snapshot.Write(writer, _listings.AsSpan());
        Snapshot.Write(writer, _place.AsSpan());
        Snapshot.Write(writer, _listed.AsSpan());
    }

    internal void Load(BinaryReader reader)
    {
        Entries.Load(reader);
        Period = reader.ReadInt32();
        ListedCount = reader.ReadInt32();
        Snapshot.Read(reader, _listings.AsSpan());
        Snapshot.Read(reader, _place.AsSpan());
        Snapshot.Read(reader, _listed.AsSpan());
    }
}
