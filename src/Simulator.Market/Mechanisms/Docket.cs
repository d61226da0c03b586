using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>The orders that a mechanism clears: one product at one venue in one period.</summary>
public sealed class Docket
{
    private readonly OrderBatch _orders;
    private Arrival[] _arrivals = [];
    private int _start;
    private int _count;

    public Docket(OrderBatch orders, Money tick)
    {
        _orders = orders;
        Tick = tick;
    }

    /// <summary>Smallest price step.</summary>
    public Money Tick { get; }

    public Terms Terms { get; internal set; }

    public int Product { get; private set; }

    /// <summary>How many licenses of the product may still be sold.</summary>
    public int CopiesLeft { get; private set; }

    /// <summary>The venue's draws for this product and period.</summary>
    public RandomStream Stream;

    /// <summary>Admitted orders: those left standing first, then the new ones as they arrived.</summary>
    public ReadOnlySpan<Arrival> Arrivals => _arrivals.AsSpan(_start, _count);

    /// <summary>Number of standing orders at the head of <see cref="Arrivals"/>.</summary>
    public int Standing { get; private set; }

    public ref readonly Order this[int order] => ref _orders.Orders[order];

    /// <summary>A price ladder to reuse.</summary>
    internal PriceLadder Ladder { get; } = new();

    internal void Present(Arrival[] arrivals, in Lot lot, RandomStream stream)
    {
        _arrivals = arrivals;
        _start = lot.Start;
        _count = lot.Count;
        Standing = lot.Standing;
        Product = lot.Product;
        CopiesLeft = lot.CopiesLeft;
        Stream = stream;
    }
}
