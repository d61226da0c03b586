using System.Buffers;
using System.Runtime.InteropServices;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>The orders of a sealed-bid mechanism, all opened at once: bids from the highest, offers from the lowest,
/// equal prices in drawn order. Whatever else was submitted is refused.</summary>
internal readonly ref struct SealedOrders
{
    private readonly Arrival[] _bids;
    private readonly Arrival[] _offers;
    private readonly int _bidCount;
    private readonly int _offerCount;

    private SealedOrders(Docket docket, Clearing clearing, bool dealsInListings)
    {
        var arrivals = docket.Arrivals;
        _bids = ArrayPool<Arrival>.Shared.Rent(arrivals.Length);
        _offers = ArrayPool<Arrival>.Shared.Rent(arrivals.Length);
        Listing = -1;
        foreach (ref readonly var arrival in arrivals)
        {
            if (arrival.Kind == OrderKind.Bid)
            {
                _bids[_bidCount++] = arrival;
            }
            else if (arrival.Kind == OrderKind.Ask)
            {
                _offers[_offerCount++] = arrival;
            }
            else if (dealsInListings && arrival.Kind is OrderKind.Listing or OrderKind.Withdrawal)
            {
                // A product has one provider, and so at most one listing: its only offer.
                _offers[0] = arrival;
                _offerCount = arrival.Kind == OrderKind.Listing ? 1 : 0;
                Listing = arrival.Kind == OrderKind.Listing ? arrival.Order : -1;
            }
            else
            {
                clearing.Refuse(arrival.Order, Refusal.NotTradedHere);
            }
        }

        // Keys differ, so that the sort is total.
        Bids.Sort(static (left, right) => left.Price != right.Price
            ? right.Price.CompareTo(left.Price)
            : left.Key.CompareTo(right.Key));
        Offers.Sort(static (left, right) => left.Price != right.Price
            ? left.Price.CompareTo(right.Price)
            : left.Key.CompareTo(right.Key));
    }

    /// <summary>Of traders who meet on equal terms: bids and asks of one unit each.</summary>
    public static SealedOrders Open(Docket docket, Clearing clearing) => new(docket, clearing, dealsInListings: false);

    /// <summary>Of a sale by auction: bids, and what is on offer by ask or by listing.</summary>
    public static SealedOrders OpenSale(Docket docket, Clearing clearing)
    {
        var orders = new SealedOrders(docket, clearing, dealsInListings: true);
        foreach (ref readonly var bid in orders._offerCount == 0 ? orders.Bids : [])
        {
            clearing.Refuse(bid.Order, Refusal.NotListed);
        }

        return orders;
    }

    public Span<Arrival> Bids => _bids.AsSpan(0, _bidCount);

    public Span<Arrival> Offers => _offers.AsSpan(0, _offerCount);

    /// <summary>Place of the product's listing; -1: it is not listed.</summary>
    public int Listing { get; }

    /// <summary>Lowers bids to a price ceiling. Bids that it makes equal are served in drawn order, unless the rule's
    /// rationing serves the highest bid first.</summary>
    public void Cap(in Terms terms)
    {
        if (terms.Ceiling is not { } ceiling)
        {
            return;
        }

        var above = 0;
        while (above < _bidCount && _bids[above].Price >= ceiling)
        {
            _bids[above++].Price = ceiling;
        }

        if (terms.Rationing == Rationing.Random)
        {
            _bids.AsSpan(0, above).Sort(static (left, right) => left.Key.CompareTo(right.Key));
        }
    }

    /// <summary>The offers under which successive units are sold, the cheapest first, at most one for each bid. An
    /// unlimited ask and a listing offer several units.</summary>
    public List<Arrival> Units(Docket docket)
    {
        var units = new List<Arrival>(Math.Min(_bidCount, Math.Max(16, _offerCount)));
        foreach (ref readonly var offer in Offers)
        {
            var supply = offer.Kind == OrderKind.Listing ? docket.CopiesLeft
                : docket[offer.Order].IsUnlimited ? int.MaxValue
                : 1;
            for (var left = Math.Min(supply, _bidCount - units.Count); left > 0; left--)
            {
                units.Add(offer);
            }
        }

        return units;
    }

    /// <summary>The units on offer at the lowest limit: what one seller has, where it sells alone.</summary>
    public Span<Arrival> CheapestUnits(Docket docket)
    {
        var units = CollectionsMarshal.AsSpan(Units(docket));
        var cheapest = 0;
        while (cheapest < units.Length && units[cheapest].Price == units[0].Price)
        {
            cheapest++;
        }

        return units[..cheapest];
    }

    /// <summary>The listing stays until it is withdrawn or sold out.</summary>
    public void KeepListing(Docket docket, Clearing clearing, int sold)
    {
        if (Listing >= 0 && docket.CopiesLeft > sold)
        {
            clearing.Keep(Listing);
        }
    }

    public void Dispose()
    {
        ArrayPool<Arrival>.Shared.Return(_bids);
        ArrayPool<Arrival>.Shared.Return(_offers);
    }
}
