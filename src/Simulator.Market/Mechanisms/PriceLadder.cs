using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>An order book in price-time priority: a queue for each price level, and a bitmap of levels in use. Bids and
/// asks share the levels, because a book that has been matched never crosses.</summary>
/// <remarks>A queue is a chain of nodes: first the node of its level, then its orders, up to the level's tail. The tail
/// of an empty queue is the level's own node, so that appending needs no branch.</remarks>
internal sealed class PriceLadder
{
    private readonly LevelMap _map = new();

    /// <summary>By order: the level of a bid, the complement of the level of an ask.</summary>
    private int[] _codes = [];

    /// <summary>The node after each node: orders, then levels.</summary>
    private int[] _next = [];

    /// <summary>The last node of each level.</summary>
    private int[] _tail = [];

    /// <summary>Prices by level where levels are ranks; null where they are ticks.</summary>
    private long[]? _ranked;

    private long _tick;
    private int _orders;
    private int _asks;
    private int _bestBid;
    private int _bestAsk;

    /// <summary>Clears a sequence of bids and asks, at least one.</summary>
    public void Run(
        Docket docket, ReadOnlySpan<ulong> sequence, Clearing clearing, (bool ClearAfterTrade, bool Standing) protocol)
    {
        Prepare(docket, sequence);
        var earlier = clearing.Fills.Length;
        Match(sequence, clearing, docket.Terms.Ceiling ?? new Money(long.MaxValue), protocol.ClearAfterTrade);
        var trades = clearing.Fills.Length - earlier;
        var resting = protocol.Standing || protocol.ClearAfterTrade ? Resting() : [];
        var bids = protocol.ClearAfterTrade ? resting.Count(item => _codes[item] >= 0) : _orders - _asks - trades;
        var asks = protocol.ClearAfterTrade ? resting.Count - bids : _asks - trades;
        clearing.Close(new ClosingBook(
            docket.Product,
            bids > 0 ? PriceOf(_bestBid) : Money.Zero,
            asks > 0 ? PriceOf(_bestAsk) : Money.Zero,
            bids,
            asks) { Heard = docket.Hear(sequence, clearing) });
        foreach (var item in protocol.Standing ? resting : [])
        {
            clearing.Keep(ArrivalSequence.PlaceOf(sequence[item]));
        }
    }

    /// <summary>The hot loop. With best quotes and codes as they are, an order of either side rests if its code is
    /// below that of the opposite quote, and betters its own by a minimum: no branch depends on the side, which comes
    /// in no pattern.</summary>
    private void Match(ReadOnlySpan<ulong> sequence, Clearing clearing, Money ceiling, bool clearAfterTrade)
    {
        // No bid is level -1, of which this is the complement.
        var (bestAsk, bestBidCode) = (int.MaxValue, 0);
        for (var item = 0; item < sequence.Length; item++)
        {
            var code = At(_codes, item);
            var isAsk = code >> 31;
            if (code < (bestAsk ^ ((bestAsk ^ bestBidCode) & isAsk)))
            {
                Rest(item, code ^ isAsk);
                bestBidCode = Math.Min(bestBidCode, ~code);
                bestAsk = unchecked((int)Math.Min((uint)bestAsk, (uint)~code));
                continue;
            }

            if (isAsk == 0)
            {
                var resting = Take(bestAsk, out var emptied);
                Trade(sequence, item, resting, PriceOf(bestAsk), clearing);
                bestAsk = emptied ? _map.Above(bestAsk) : bestAsk;
            }
            else
            {
                var bestBid = ~bestBidCode;
                var resting = Take(bestBid, out var emptied);
                Trade(sequence, resting, item, Money.Min(PriceOf(bestBid), ceiling), clearing);
                bestBidCode = emptied ? ~_map.Below(bestBid) : bestBidCode;
            }

            if (clearAfterTrade)
            {
                Empty();
                (bestAsk, bestBidCode) = (int.MaxValue, 0);
            }
        }

        (_bestBid, _bestAsk) = (~bestBidCode, bestAsk);
    }

    private static void Trade(ReadOnlySpan<ulong> sequence, int bid, int ask, Money price, Clearing clearing) =>
        clearing.Trade(ArrivalSequence.PlaceOf(sequence[bid]), ArrivalSequence.PlaceOf(sequence[ask]), price);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Rest(int item, int level)
    {
        ref var tail = ref At(_tail, level);
        At(_next, tail) = item;
        tail = item;
        _map.Set(level);
    }

    private int Take(int level, out bool emptied)
    {
        var first = At(_next, _orders + level);
        emptied = At(_tail, level) == first;
        if (emptied)
        {
            At(_tail, level) = _orders + level;
            _map.Clear(level);
        }
        else
        {
            At(_next, _orders + level) = At(_next, first);
        }

        return first;
    }

    /// <summary>Takes every order off the book.</summary>
    private void Empty()
    {
        for (var level = _map.Above(-1); level != int.MaxValue; level = _map.Above(level))
        {
            _tail[level] = _orders + level;
        }

        _map.Reset();
    }

    private Money PriceOf(int level) => new(_ranked is null ? level * _tick : _ranked[level]);

    private void Prepare(Docket docket, ReadOnlySpan<ulong> sequence)
    {
        _orders = sequence.Length;
        _tick = docket.Tick.Micros;
        if (_codes.Length < _orders)
        {
            _codes = new int[_orders * 2];
        }

        var levels = SetLevels(docket.Codes, sequence);
        if (levels > Ticket.MaximumLevel || levels > 64 + 4 * _orders)
        {
            RankLevels(docket, sequence);
            levels = _orders;
        }

        if (_tail.Length < levels)
        {
            _tail = new int[levels];
        }

        if (_next.Length < _orders + levels)
        {
            _next = new int[(_orders + levels) * 2];
        }

        for (var level = 0; level < levels; level++)
        {
            _tail[level] = _orders + level;
        }

        _map.Resize(levels);
        _map.Reset();
    }

    /// <summary>Numbers the price levels in ticks from zero.</summary>
    /// <returns>Number of levels.</returns>
    private int SetLevels(ReadOnlySpan<int> codes, ReadOnlySpan<ulong> sequence)
    {
        var (highest, asks) = (0, 0);
        var levels = _codes.AsSpan(0, sequence.Length);
        for (var item = 0; item < levels.Length; item++)
        {
            var code = codes[ArrivalSequence.PlaceOf(sequence[item])];
            var isAsk = -(code & 1);
            highest = Math.Max(highest, code);
            asks -= isAsk;
            levels[item] = Ticket.LevelOf(code) ^ isAsk;
        }

        _asks = asks;
        _ranked = null;
        return Ticket.LevelOf(highest) + 1;
    }

    /// <summary>Numbers the price levels by rank: where prices are few and far between.</summary>
    private void RankLevels(Docket docket, ReadOnlySpan<ulong> sequence)
    {
        _ranked = new long[sequence.Length];
        for (var item = 0; item < sequence.Length; item++)
        {
            _ranked[item] = docket.PriceAt(docket.StepsOf(sequence[item])).Micros;
        }

        Array.Sort(_ranked);
        for (var item = 0; item < sequence.Length; item++)
        {
            var level = LowerBound(_ranked, docket.PriceAt(docket.StepsOf(sequence[item])).Micros);
            _codes[item] = _codes[item] < 0 ? ~level : level;
        }
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
            for (var node = _orders + level; node != _tail[level];)
            {
                node = _next[node];
                resting.Add(node);
            }
        }

        resting.Sort();
        return resting;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int At(int[] array, int index) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index);
}
