using System.Runtime.CompilerServices;

namespace Simulator.Market.Venues;

/// <summary>A growing, reusable array of orders.</summary>
public sealed class OrderBatch
{
    private Order[] _orders = new Order[64];

    public int Count { get; private set; }

    /// <summary>Orders refused before they left their participant, by <see cref="Refusal"/>.</summary>
    public int[] Refusals { get; } = new int[Refusal.Count];

    public ReadOnlySpan<Order> Orders => _orders.AsSpan(0, Count);

    public Span<Order> Writable => _orders.AsSpan(0, Count);

    /// <summary>Empties the batch and makes room for a number of orders.</summary>
    public void Clear(int capacity = 0)
    {
        if (capacity > _orders.Length)
        {
            _orders = new Order[capacity * 2];
        }

        Count = 0;
        Refusals.AsSpan().Clear();
    }

    /// <summary>Appends an order and returns its place, to be filled in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Order Add()
    {
        var orders = _orders;
        var place = Count;
        if ((uint)place >= (uint)orders.Length)
        {
            orders = Grow();
        }

        Count = place + 1;
        return ref orders[place];
    }

    private Order[] Grow()
    {
        Array.Resize(ref _orders, _orders.Length * 2);
        return _orders;
    }
}
