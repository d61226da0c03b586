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
        Gather(batches);
        var oneProduct = Admit(products);
        var sorted = oneProduct ? _queue.Sort(_arrivals.AsSpan(0, _count)) : SortByProduct();
        Present(sorted, period, products);
        Keep();
    }

    /// <summary>The price at which an offer with this limit stands under the terms in force.</summary>
    public Money? OfferPrice(Money limit)
    {
        var price = Terms.Seller.IsNone ? limit : Terms.Seller.LowestPrice(limit);
        if (price is not { } lowest)
        {
            return null;
        }

        var excess = lowest.Micros % Venue.Tick.Micros;
        return excess == 0 ? lowest : lowest + new Money(Venue.Tick.Micros - excess);
    }

    private void Gather(IReadOnlyList<OrderBatch> batches)
    {
        Orders.Clear();
        Orders.AddRange(_standing.Orders);
        for (var batch = 0; batch < batches.Count; batch++)
        {
            var orders = batches[batch].Orders;
            var start = 0;
            for (var item = 0; item < orders.Length; item++)
            {
                if (orders[item].Venue != Number)
                {
                    Orders.AddRange(orders[start..item]);
                    start = item + 1;
                }
            }

            Orders.AddRange(orders[start..]);
        }

        Submitted = Orders.Count - _standing.Count;
    }

    /// <summary>Turns orders into arrivals; true if all are for the same product.</summary>
    private bool Admit(ReadOnlySpan<Product> products)
    {
        var orders = Orders.Orders;
        if (_arrivals.Length < orders.Length)
        {
            _arrivals = new Arrival[orders.Length * 2];
        }

        _count = 0;
        var oneProduct = true;
        for (var item = 0; item < orders.Length; item++)
        {
            ref readonly var order = ref orders[item];
            if (Review(order, products[order.Product], out var price) is { } refusal)
            {
                Clearing.Refuse(item, refusal);
                continue;
            }

            ref var arrival = ref _arrivals[_count++];
            arrival.Key = item < _standing.Count ? (ulong)item : (order.Key >> 1) | (1UL << 63);
            arrival.Price = price;
            arrival.Order = item;
            arrival.Kind = order.Kind;
            oneProduct &= order.Product == orders[0].Product;
        }

        return oneProduct;
    }

    private Refusal? Review(in Order order, in Product product, out Money price)
    {
        price = Money.Zero;
        switch (order.Kind)
        {
            case OrderKind.Bid:
                price = Terms.Buyer.IsNone ? order.Limit : Terms.Buyer.HighestPrice(order.Limit);
                price -= new Money(price.Micros % Venue.Tick.Micros);
                return price < Money.Zero ? Refusal.NoAdmissiblePrice : null;
            case OrderKind.Ask when product.Provider >= 0:
                return Refusal.NotTradedHere;
            case OrderKind.Listing when order.Limit == Money.Zero:
                return null;
            case OrderKind.Ask or OrderKind.Listing or OrderKind.Quote:
                if (OfferPrice(order.Limit) is not { } offer)
                {
                    return Refusal.NoAdmissiblePrice;
                }

                price = offer;
                return offer > Terms.Ceiling ? Refusal.AbovePriceCap : null;
            default:
                return null;
        }
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
            _docket.Present(sorted, start, end - start, standing, product, products[product].CopiesLeft, stream);
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
