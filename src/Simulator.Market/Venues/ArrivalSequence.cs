using System.Numerics;
using System.Runtime.CompilerServices;

namespace Simulator.Market.Venues;

/// <summary>Admitted orders in the sequence in which they arrive: those left standing first, then the new ones by their
/// keys. An entry holds the upper half of a key above the order's place.</summary>
/// <remarks>Keys are uniform bits: two passes over their top bits almost sort them, and an insertion pass
/// finishes.</remarks>
internal sealed class ArrivalSequence(Blotter orders)
{
    /// <summary>Fewer entries than this are compared.</summary>
    private const int FewEntries = 48;

    private ulong[] _entries = [];
    private ulong[] _spare = [];
    private int[] _codes = [];
    private int[] _low = [];
    private int[] _high = [];
    private int _digitBits;
    private int _standing;

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Entries => _entries.AsSpan(0, Count);

    /// <summary><see cref="Ticket.Code"/> of admitted orders, by place.</summary>
    public ReadOnlySpan<int> Codes => _codes;

    public static int PlaceOf(ulong entry) => unchecked((int)entry);

    /// <summary>Empties the sequence and makes room.</summary>
    public void Open(int places)
    {
        if (_entries.Length < places)
        {
            var room = Math.Max(places, _entries.Length * 2);
            _entries = new ulong[room];
            _codes = new int[room];
        }

        // Three bits more than would number the entries leave few of them out of place.
        _digitBits = Math.Min(11, (BitOperations.Log2((uint)places | 1) + 4) / 2);
        var digits = 1 << _digitBits;
        if (_low.Length < digits)
        {
            (_low, _high) = (new int[digits], new int[digits]);
        }

        _low.AsSpan(0, digits).Clear();
        _high.AsSpan(0, digits).Clear();
        (Count, _standing) = (0, 0);
    }

    /// <summary>Takes in an order that stood already, before any new one.</summary>
    public void Stand(in Ticket ticket, int place)
    {
        _codes[place] = ticket.Code;
        _entries[Count++] = (uint)place;
        _standing = Count;
    }

    /// <summary>Takes in new orders up to the first that is refused.</summary>
    /// <returns>Number of orders taken.</returns>
    public int Take(ReadOnlySpan<Ticket> tickets, int place)
    {
        var entries = _entries.AsSpan(Count, tickets.Length);
        var codes = _codes.AsSpan(place, tickets.Length);
        var (bits, digits) = (_digitBits, 1 << _digitBits);
        var low = _low.AsSpan(0, digits);
        var high = _high.AsSpan(0, digits);
        for (var item = 0; item < tickets.Length; item++)
        {
            unchecked
            {
                var ticket = tickets[item];
                if (ticket.Steps < 0)
                {
                    Count += item;
                    return item;
                }

                codes[item] = ticket.Code;
                entries[item] = (ticket.Key & 0xFFFF_FFFF_0000_0000) | (uint)(place + item);
                var top = (int)(ticket.Key >> (64 - 2 * bits));
                low[top & (digits - 1)]++;
                high[top >> bits]++;
            }
        }

        Count += tickets.Length;
        return tickets.Length;
    }

    /// <summary>Sorts the new orders by their keys.</summary>
    public void Sort()
    {
        var entries = _entries.AsSpan(_standing, Count - _standing);
        if (entries.Length < FewEntries)
        {
            entries.Sort();
        }
        else
        {
            var spare = Spare(entries.Length);
            var digits = 1 << _digitBits;
            Place(entries, spare, _low.AsSpan(0, digits), 64 - 2 * _digitBits);
            Place(spare, entries, _high.AsSpan(0, digits), 64 - _digitBits);
        }

        Finish(entries);
    }

    /// <summary>Sorts all orders by product, each product's orders staying in their sequence.</summary>
    /// <param name="products">Receives the product of every entry.</param>
    public void SortByProduct(Span<int> products)
    {
        var ranked = Spare(Count);
        for (var rank = 0; rank < Count; rank++)
        {
            ranked[rank] = ((ulong)orders[PlaceOf(_entries[rank])].Product << 32) | (uint)rank;
        }

        ranked.Sort();
        for (var item = 0; item < Count; item++)
        {
            products[item] = (int)(ranked[item] >> 32);
            ranked[item] = _entries[PlaceOf(ranked[item])];
        }

        ranked.CopyTo(_entries);
    }

    private Span<ulong> Spare(int count)
    {
        if (_spare.Length < count)
        {
            _spare = new ulong[_entries.Length];
        }

        return _spare.AsSpan(0, count);
    }

    private static void Place(ReadOnlySpan<ulong> from, Span<ulong> to, Span<int> counts, int shift)
    {
        unchecked
        {
            var start = 0;
            foreach (ref var count in counts)
            {
                (count, start) = (start, start + count);
            }

            foreach (var entry in from)
            {
                to[counts[(int)(entry >> shift) & (counts.Length - 1)]++] = entry;
            }
        }
    }

    private void Finish(Span<ulong> entries)
    {
        for (var item = 1; item < entries.Length; item++)
        {
            if (entries[item] >> 32 > entries[item - 1] >> 32)
            {
                continue;
            }

            Insert(entries, item);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Insert(Span<ulong> entries, int item)
    {
        var moving = entries[item];
        while (item > 0 && IsBefore(moving, entries[item - 1]))
        {
            entries[item] = entries[item - 1];
            item--;
        }

        entries[item] = moving;
    }

    /// <summary>Entries that share half a key are told apart by the whole of it, and then by their places.</summary>
    private bool IsBefore(ulong left, ulong right)
    {
        if (left >> 32 != right >> 32)
        {
            return left < right;
        }

        var (one, other) = (orders.TicketOf(PlaceOf(left)).Key, orders.TicketOf(PlaceOf(right)).Key);
        return one != other ? one < other : left < right;
    }
}
