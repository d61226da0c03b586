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
    private int _bids;
    private int _asks;

    public void Run(
        Docket docket, ReadOnlySpan<Arrival> arrivals, Clearing clearing, bool clearAfterTrade, bool standing)
    {
        if (arrivals.Length == 0)
        {
            return;
        }

        Prepare(arrivals, docket.Tick);
        for (var item = 0; item < arrivals.Length; item++)
        {
            var traded = arrivals[item].Kind == OrderKind.Bid
                ? Bid(item, arrivals, clearing)
                : Ask(item, arrivals, clearing);
            if (traded && clearAfterTrade)
            {
                Empty();
            }
        }

        Finish(docket, arrivals, clearing, standing);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Bid(int item, ReadOnlySpan<Arrival> arrivals, Clearing clearing)
    {
        var level = At(_levels, item);
        if (_bestAsk <= level)
        {
            var resting = Take(_bestAsk, out var emptied);
            ref readonly var other = ref arrivals[resting];
            clearing.Trade(arrivals[item].Order, other.Order, other.Price);
            _asks--;
            if (emptied)
            {
                _bestAsk = _map.Above(_bestAsk);
            }

            return true;
        }

        Rest(item, level);
        _bids++;
        _bestBid = Math.Max(_bestBid, level);
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Ask(int item, ReadOnlySpan<Arrival> arrivals, Clearing clearing)
    {
        var level = At(_levels, item);
        if (_bestBid >= level)
        {
            var resting = Take(_bestBid, out var emptied);
            ref readonly var other = ref arrivals[resting];
            clearing.Trade(other.Order, arrivals[item].Order, other.Price);
            _bids--;
            if (emptied)
            {
                _bestBid = _map.Below(_bestBid);
            }

            return true;
        }

        Rest(item, level);
        _asks++;
        _bestAsk = Math.Min(_bestAsk, level);
        return false;
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

    private void Empty()
    {
        _map.Reset();
        _bestBid = -1;
        _bestAsk = int.MaxValue;
        _bids = _asks = 0;
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
        Empty();
    }

    /// <summary>Numbers the price levels from the lowest up: by tick if the range allows, else by rank.</summary>
    private int SetLevels(ReadOnlySpan<Arrival> arrivals, Money tick)
    {
        var (low, high) = (long.MaxValue, long.MinValue);
        foreach (ref readonly var arrival in arrivals)
        {
            low = Math.Min(low, arrival.Price.Micros);
            high = Math.Max(high, arrival.Price.Micros);
        }

        var range = (high - low) / tick.Micros + 1;
        if (range > MaximumLevels)
        {
            return RankLevels(arrivals);
        }

        // Prices lie on the tick grid, so that the rounded product is the exact quotient.
        var perTick = 1.0 / tick.Micros;
        for (var item = 0; item < arrivals.Length; item++)
        {
            _levels[item] = unchecked((int)((arrivals[item].Price.Micros - low) * perTick + 0.5));
        }

        return (int)range;
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
            _levels[item] = LowerBound(prices, arrivals[item].Price.Micros);
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

    private void Finish(Docket docket, ReadOnlySpan<Arrival> arrivals, Clearing clearing, bool standing)
    {
        clearing.Close(new ClosingBook(
            docket.Product,
            _bids > 0 ? arrivals[_head[_bestBid]].Price : Money.Zero,
            _asks > 0 ? arrivals[_head[_bestAsk]].Price : Money.Zero,
            _bids,
            _asks));
        if (!standing)
        {
            return;
        }

        var resting = new List<int>(_bids + _asks);
        for (var level = _map.Above(-1); level != int.MaxValue; level = _map.Above(level))
        {
            for (var item = _head[level]; item >= 0; item = _next[item])
            {
                resting.Add(item);
            }
        }

        resting.Sort();
        foreach (var item in resting)
        {
            clearing.Keep(arrivals[item].Order);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int At(int[] array, int index) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index);
}
