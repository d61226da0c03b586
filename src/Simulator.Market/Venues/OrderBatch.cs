using System.Runtime.CompilerServices;
using Simulator.Market.Goods;

namespace Simulator.Market.Venues;

/// <summary>A growing, reusable array of orders, each with its ticket.</summary>
public sealed class OrderBatch
{
    private const int Quotes = (1 << (int)OrderKind.Bid) | (1 << (int)OrderKind.Ask);

    private Order[] _orders = new Order[64];
    private Ticket[] _tickets = new Ticket[64];
    private int _kinds;
    private int _venue;
    private int _product;
    private int _venueBits;
    private int _productBits;

    public int Count { get; private set; }

    /// <summary>Orders refused before they left their participant, by <see cref="Refusal"/>.</summary>
    public int[] Refusals { get; } = new int[Refusal.Count];

    public ReadOnlySpan<Order> Orders => _orders.AsSpan(0, Count);

    internal ReadOnlySpan<Ticket> Tickets => _tickets.AsSpan(0, Count);

    /// <summary>Whether there is nothing but bids and asks.</summary>
    internal bool OnlyQuotes => (_kinds & ~Quotes) == 0;

    /// <summary>Where all orders go; -1: to several venues, or there is none.</summary>
    internal int Venue => _venueBits == 0 && Count > 0 ? _venue : -1;

    /// <summary>What all orders are for; -1: several products, or there is none.</summary>
    internal int Product => _productBits == 0 && Count > 0 ? _product : -1;

    public void Clear()
    {
        Count = 0;
        (_kinds, _venueBits, _productBits) = (0, 0, 0);
        Refusals.AsSpan().Clear();
    }

    /// <summary>Appends an order and returns its place, to be filled in and then filed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Order Add(int venue, int product)
    {
        var orders = _orders;
        var place = Count;
        if ((uint)place >= (uint)orders.Length)
        {
            orders = Grow();
        }

        if (place == 0)
        {
            (_venue, _product) = (venue, product);
        }

        _venueBits |= venue ^ _venue;
        _productBits |= product ^ _product;
        Count = place + 1;
        return ref orders[place];
    }

    /// <summary>Gives the last order its ticket.</summary>
    /// <param name="order">The last order.</param>
    /// <param name="drawn">Its drawn priority.</param>
    /// <param name="steps">What <see cref="Admission.Review"/> found.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void File(in Order order, ulong drawn, long steps)
    {
        _kinds |= 1 << (int)order.Kind;
        _tickets[Count - 1] = new Ticket(drawn, order.Kind, steps);
    }

    /// <summary>Appends a copy of an order.</summary>
    internal void Add(in Order order, ulong drawn, long steps)
    {
        Add(order.Venue, order.Product) = order;
        File(order, drawn, steps);
    }

    /// <summary>Gives every order a ticket under other terms; the drawn priorities are forgotten.</summary>
    internal void Review(in Admission admission, ReadOnlySpan<Product> products)
    {
        for (var place = 0; place < Count; place++)
        {
            ref readonly var order = ref _orders[place];
            _tickets[place] = new Ticket(0, order.Kind, admission.Review(order, products[order.Product].Provider < 0));
        }
    }

    private Order[] Grow()
    {
        Array.Resize(ref _tickets, _tickets.Length * 2);
        Array.Resize(ref _orders, _orders.Length * 2);
        return _orders;
    }
}
