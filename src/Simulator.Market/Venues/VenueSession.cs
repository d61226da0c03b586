using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A venue at work: gathers the orders of a period, admits them under the rules in force, and lets its
/// mechanism clear them product by product.</summary>
public sealed class VenueSession
{

    private readonly ulong _key;
    private readonly Docket _docket;
    private readonly ArrivalQueue _queue = new();
    private readonly OrderBatch _standing = new();
    private Arrival[] _arrivals = new Arrival[64];
    private int _count;

    public VenueSession(int number, Venue venue, ulong key)
    {
        Number = number;
        _key = key;
        Venue = venue;
        _docket = new Docket(Orders, venue.Tick);
    }

    /// <summary>Its place among the venues of the design.</summary>
    public int Number { get; }

    public Venue Venue { get; }

    /// <summary>Orders of the period: those left standing first, then the new ones in the order of their
    /// participants.</summary>
    public OrderBatch Orders { get; } = new();

    public Clearing Clearing { get; } = new();

    public Terms Terms { get; private set; }

    /// <summary>Orders left standing for the next period.</summary>
    public ReadOnlySpan<Order> Standing => _standing.Orders;

    /// <summary>Number of orders that were submitted this period.</summary>
    public int Submitted { get; private set; }

    /// <summary>Whether listings were made, kept or withdrawn this period.</summary>
    public bool HasListings { get; private set; }

    /// <summary>Clears one period.</summary>
    /// <param name="batches">Orders of all cohorts, in the order of the cohorts.</param>
    /// <param name="period">The period.</param>
    /// <param name="terms">Rules in force here.</param>
    /// <param name="products">Read only: settlement happens after every venue has cleared.</param>
    public void Clear(IReadOnlyList<OrderBatch> batches, int period, in Terms terms, ReadOnlySpan<Product> products)
    {
        Terms = terms;
        _docket.Terms = terms;
        Clearing.Clear();
        var oneProduct = Gather(batches, terms, products);
        var sorted = oneProduct ? _queue.Sort(_arrivals.AsSpan(0, _count)) : SortByProduct();
        Present(sorted, period, products);
        Keep();
    }

    /// <summary>The price at which an offer with this limit stands under the terms in force.</summary>
    public Money? OfferPrice(Money limit) => new Admission(Terms, Venue.Tick).OfferPrice(limit);

    /// <summary>Takes in what stands and what cohorts sent here; true if all of it is for the same product.</summary>
    private bool Gather(IReadOnlyList<OrderBatch> batches, in Terms terms, ReadOnlySpan<Product> products)
    {
        var most = _standing.Count;
        for (var batch = 0; batch < batches.Count; batch++)
        {
            most += batches[batch].Count;
        }

        if (_arrivals.Length < most)
        {
            _arrivals = new Arrival[most * 2];
        }

        Orders.Clear(most);
        (_count, HasListings) = (0, false);
        var admission = new Admission(terms, Venue.Tick);
        var oneProduct = Take(_standing.Orders, admission, products, standing: true);
        for (var batch = 0; batch < batches.Count; batch++)
        {
            oneProduct &= Take(batches[batch].Orders, admission, products, standing: false);
        }

        Submitted = Orders.Count - _standing.Count;
        return oneProduct;
    }

    private bool Take(
        ReadOnlySpan<Order> orders, Admission admission, ReadOnlySpan<Product> products, bool standing)
    {
        var arrivals = _arrivals;
        var first = Orders.Count == 0 ? -1 : Orders.Orders[0].Product;
        var oneProduct = true;
        foreach (ref readonly var order in orders)
        {
            if (order.Venue != Number)
            {
                continue;
            }

            var place = Orders.Count;
            Orders.Add() = order;
            first = first < 0 ? order.Product : first;
            oneProduct &= order.Product == first;
            HasListings |= order.Kind is OrderKind.Listing or OrderKind.Withdrawal;
            if (!admission.Admits(order, products[order.Product].Provider < 0, out var price, out var refusal))
            {
                Clearing.Refuse(place, refusal);
                continue;
            }

            ref var arrival = ref arrivals[_count++];
            arrival.Key = standing ? (ulong)place : (order.Key >> 1) | (1UL << 63);
            arrival.Price = price;
            arrival.Order = place;
            arrival.Kind = order.Kind;
        }

        return oneProduct;
    }

    private Arrival[] SortByProduct()
    {
        // Standing orders carry their rank as key, new ones a drawn key with the top bit set; ties are broken by place.
        var orders = Orders;
        _arrivals.AsSpan(0, _count).Sort((left, right) =>
        {
            var product = orders.Orders[left.Order].Product.CompareTo(orders.Orders[right.Order].Product);
            return product != 0 ? product : left.Key != right.Key ? left.Key.CompareTo(right.Key)
                : left.Order.CompareTo(right.Order);
        });
        return _arrivals;
    }

    private void Present(Arrival[] sorted, int period, ReadOnlySpan<Product> products)
    {
        var orders = Orders.Orders;
        for (var start = 0; start < _count;)
        {
            var product = orders[sorted[start].Order].Product;
            var (end, standing) = (start, 0);
            while (end < _count && orders[sorted[end].Order].Product == product)
            {
                standing += sorted[end].Order < _standing.Count ? 1 : 0;
                end++;
            }

            var stream = new RandomStream(_key, product, period, Purpose.Mechanism);
            var lot = new Lot(product, start, end - start, standing, products[product].CopiesLeft);
            _docket.Present(sorted, lot, stream);
            Venue.Mechanism.Clear(_docket, Clearing);
            start = end;
        }
    }

    private void Keep()
    {
        _standing.Clear();
        foreach (var place in Clearing.Kept)
        {
            _standing.Add() = Orders.Orders[place];
        }
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(_standing.Count);
        Snapshot.Write(writer, _standing.Orders);
    }

    internal void Load(BinaryReader reader)
    {
        _standing.Clear();
        var count = reader.ReadInt32();
        for (var item = 0; item < count; item++)
        {
            _standing.Add() = default;
        }

        Snapshot.Read(reader, _standing.Writable);
    }
}
