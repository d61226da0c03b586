using System.Runtime.CompilerServices;
using Simulator.Market.Goods;

namespace Simulator.Market.Venues;

/// <summary>A growing, reusable array of orders, each with its ticket.</summary>
/// <param name="expected">Orders for which there is room as soon as there is one.</param>
public sealed class OrderBatch(int expected = 16)
{
    private Order[] _orders = [];
    private Ticket[] _tickets = [];
    private DataRequests? _requests;
    private ulong _first;
    private ulong _differences;
    private ulong _venues;

    public int Count { get; private set; }

    /// <summary>Orders refused before they left their participant, by <see cref="Refusal"/>.</summary>
    public int[] Refusals { get; } = new int[Refusal.Count];

    /// <summary>What is asked for beside orders.</summary>
    public DataRequests Requests => _requests ??= new();

    public ReadOnlySpan<Order> Orders => _orders.AsSpan(0, Count);

    internal ReadOnlySpan<Ticket> Tickets => _tickets.AsSpan(0, Count);

    /// <summary>Whether there is nothing but bids and asks.</summary>
    internal bool OnlyQuotes => ((_first | _differences) >> 48) == 0;

    /// <summary>Where all orders go; -1: to several venues, or there is none.</summary>
    internal int Venue =>
        Count > 0 && unchecked((ushort)(_differences >> 32)) == 0 ? unchecked((short)(_first >> 32)) : -1;

    /// <summary>False if certainly no order goes to the venue.</summary>
    internal bool MayHave(int venue) => (_venues & (1UL << (venue & 63))) != 0;

    /// <summary>What all orders are for; -1: several products, or there is none.</summary>
    internal int Product => Count > 0 && unchecked((uint)_differences) == 0 ? unchecked((int)_first) : -1;

    public void Clear()
    {
        Count = 0;
        (_first, _differences, _venues) = (0, 0, 0);
        Refusals.AsSpan().Clear();
        _requests?.Clear();
    }

    /// <summary>Appends an order with its ticket, and returns it to be filled in.</summary>
    /// <param name="kind">Of the order.</param>
    /// <param name="venue">Where it goes.</param>
    /// <param name="product">What it is for.</param>
    /// <param name="drawn">Its drawn priority.</param>
    /// <param name="steps">What <see cref="Admission.Review"/> found.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref Order Add(OrderKind kind, int venue, int product, ulong drawn, long steps)
    {
        unchecked
        {
            var orders = _orders;
            var place = Count;
            if ((uint)place >= (uint)orders.Length)
            {
                orders = Grow();
            }

            // What all orders have in common: product, venue, and whether they are bids and asks, side by side.
            var traits = (uint)product | ((ulong)(ushort)venue << 32) | ((ulong)kind >> 1 << 48);
            _first = place == 0 ? traits : _first;
            _differences |= traits ^ _first;
            _venues |= 1UL << (venue & 63);
            _tickets[place] = new Ticket(drawn, kind, steps);
            Count = place + 1;
            ref var order = ref orders[place];
            order.Kind = kind;
            order.Venue = (short)venue;
            order.Product = product;
            return ref order;
        }
    }

    /// <summary>Appends a copy of an order.</summary>
    internal void Add(in Order order, ulong drawn, long steps)
    {
        Add(order.Kind, order.Venue, order.Product, drawn, steps) = order;
    }

    /// <summary>Appends copies of all orders of another batch.</summary>
    internal void Add(OrderBatch batch)
    {
        foreach (ref readonly var order in batch.Orders)
        {
            Add(order, 0, 0);
        }
    }

    /// <summary>Gives every order a ticket under other terms; the drawn priorities are forgotten.</summary>
    internal void Review(in Admission admission, ReadOnlySpan<Product> products)
    {
        for (var place = 0; place < Count; place++)
        {
            ref readonly var order = ref _orders[place];
            var steps = admission.Review(order.Kind, order.Limit, products[order.Product].Provider < 0);
            _tickets[place] = new Ticket(0, order.Kind, steps);
        }
    }

    private Order[] Grow()
    {
        var length = Math.Max(expected, _orders.Length * 2);
        Array.Resize(ref _tickets, length);
        Array.Resize(ref _orders, length);
        return _orders;
    }
}
