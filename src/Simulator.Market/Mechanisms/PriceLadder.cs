using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>An order book in price-time priority: a queue for each price level, and a bitmap of levels in use. Bids and
/// asks share the levels, because a book that has been matched never crosses.</summary>
internal sealed class PriceLadder
{
    private const int MaximumLevels = 1 << 20;

    private readonly LevelMap _map = new();
    private int[] _levels = [];
    private int[] _next = [];
    private int[] _head = [];
    private int[] _tail = [];
    private int _bestBid;
    private int _bestAsk;
    private int _bidOrders;
    private Money _ceiling;

    public void Run(
        Docket docket, ReadOnlySpan<Arrival> arrivals, Clearing clearing, bool clearAfterTrade, bool standing)
    {
        if (arrivals.Length == 0)
        {
            return;
        }

        Prepare(arrivals, docket.Tick);
        _ceiling = docket.Terms.Ceiling ?? new Money(long.MaxValue);
        var earlier = clearing.Fills.Length;
        Match(arrivals, clearing, clearAfterTrade);
        var trades = clearing.Fills.Length - earlier;
        var resting = standing || clearAfterTrade ? Resting() : [];
        var bids = clearAfterTrade ? resting.Count(item => At(_levels, item) >= 0) : _bidOrders - trades;
        var asks = clearAfterTrade ? resting.Count - bids : arrivals.Length - _bidOrders - trades;
        clearing.Close(new ClosingBook(
            docket.Product,
            bids > 0 ? arrivals[_head[_bestBid]].Price : Money.Zero,
            asks > 0 ? arrivals[_head[_bestAsk]].Price : Money.Zero,
            bids,
            asks));
        foreach (var item in standing ? resting : [])
        {
            clearing.Keep(arrivals[item].Order);
        }
    }

    /// <summary>The hot loop: the best quotes live in locals, and a level's sign tells bids from asks.</summary>
    private void Match(ReadOnlySpan<Arrival> arrivals, Clearing clearing, bool clearAfterTrade)
    {
        var (bestBid, bestAsk) = (-1, int.MaxValue);
        for (var item = 0; item < arrivals.Length; item++)
        {
            var code = At(_levels, item);
            if (code >= 0 && code < bestAsk)
            {
                Rest(item, code);
                bestBid = Math.Max(bestBid, code);
                continue;
            }

            if (code < 0 && ~code > bestBid)
            {
                Rest(item, ~code);
                bestAsk = Math.Min(bestAsk, ~code);
                continue;
            }

            if (code >= 0)
            {
                var resting = Take(bestAsk, out var emptied);
                clearing.Trade(arrivals[item].Order, arrivals[resting].Order, arrivals[resting].Price);
                bestAsk = emptied ? _map.Above(bestAsk) : bestAsk;
            }
            else
            {
                var resting = Take(bestBid, out var emptied);
                var price = Money.Min(arrivals[resting].Price, _ceiling);
                clearing.Trade(arrivals[resting].Order, arrivals[item].Order, price);
                bestBid = emptied ? _map.Below(bestBid) : bestBid;
            }

            if (clearAfterTrade)
            {
                _map.Reset();
                (bestBid, bestAsk) = (-1, int.MaxValue);
            }
        }

        (_bestBid, _bestAsk) = (bestBid, bestAsk);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Take(int level, out bool emptied)
    {
        var resting = At(_head, level);
        var next = At(_next, resting);
        At(_head, level) = next;
        emptied = next < 0;
        if (emptied)
        {
            _map.Clear(level);
        }

        return resting;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Rest(int item, int level)
    {
        At(_next, item) = -1;
        if (_map.Set(level))
        {
            At(_next, At(_tail, level)) = item;
        }
        else
        {
            At(_head, level) = item;
        }

        At(_tail, level) = item;
    }

    private void Prepare(ReadOnlySpan<Arrival> arrivals, Money tick)
    {
        if (_next.Length < arrivals.Length)
        {
            _next = new int[arrivals.Length * 2];
            _levels = new int[arrivals.Length * 2];
        }

        var levels = SetLevels(arrivals, tick);
        if (_head.Length < levels)
        {
            _head = new int[levels];
            _tail = new int[levels];
        }

        _map.Resize(levels);
        _map.Reset();
    }

    /// <summary>Numbers the price levels in ticks from zero if the range allows, else by rank.</summary>
    private int SetLevels(ReadOnlySpan<Arrival> arrivals, Money tick)
    {
        // Prices lie on the tick grid, so that the rounded product is the exact quotient.
        var perTick = 1.0 / tick.Micros;
        var (highest, asks) = (0L, 0);
        for (var item = 0; item < arrivals.Length; item++)
        {
            ref readonly var arrival = ref arrivals[item];
            unchecked
            {
                var level = (long)(arrival.Price.Micros * perTick + 0.5);
                // 0 for a bid, 1 for an ask: sides come in no pattern, so that a branch would be mispredicted.
                var side = (int)arrival.Kind;
                highest = Math.Max(highest, level);
                asks += side;
                At(_levels, item) = (int)level ^ -side;
            }
        }

        _bidOrders = arrivals.Length - asks;
        return highest < MaximumLevels ? (int)highest + 1 : RankLevels(arrivals);
    }

    private int RankLevels(ReadOnlySpan<Arrival> arrivals)
    {
        var prices = new long[arrivals.Length];
        for (var item = 0; item < prices.Length; item++)
        {
            prices[item] = arrivals[item].Price.Micros;
        }

        Array.Sort(prices);
        for (var item = 0; item < prices.Length; item++)
        {
            var level = LowerBound(prices, arrivals[item].Price.Micros);
            _levels[item] = arrivals[item].Kind == OrderKind.Bid ? level : ~level;
        }

        return prices.Length;
    }

    private static int LowerBound(ReadOnlySpan<long> sorted, long value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The orders left in the book, as they arrived.</summary>
    private List<int> Resting()
    {
        var resting = new List<int>();
        for (var level = _map.Above(-1); level != int.MaxValue; level = _map.Above(level))
        {
            for (var item = _head[level]; item >= 0; item = _next[item])
            {
                resting.Add(item);
            }
        }

        resting.Sort();
        return resting;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int At(int[] array, int index) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index);
}
