using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>The orders that a mechanism clears: one product at one venue in one period.</summary>
public sealed class Docket
{
    private readonly Blotter _orders;
    private readonly ArrivalSequence _sequence;
    private Arrival[] _arrivals = [];
    private Lot _lot;
    private bool _isWrittenOut;

    internal Docket(Blotter orders, ArrivalSequence sequence, Money tick)
    {
        _orders = orders;
        _sequence = sequence;
        Tick = tick;
    }

    /// <summary>Smallest price step.</summary>
    public Money Tick { get; }

    public Terms Terms { get; internal set; }

    public int Product => _lot.Product;

    /// <summary>How many licenses of the product may still be sold.</summary>
    public int CopiesLeft => _lot.CopiesLeft;

    /// <summary>The venue's draws for this product and period.</summary>
    public RandomStream Stream;

    /// <summary>Admitted orders: those left standing first, then the new ones as they arrived.</summary>
    public ReadOnlySpan<Arrival> Arrivals
    {
        get
        {
            if (!_isWrittenOut)
            {
                WriteOut();
            }

            return _arrivals.AsSpan(0, _lot.Count);
        }
    }

    /// <summary>Number of standing orders at the head of <see cref="Arrivals"/>.</summary>
    public int Standing
    {
        get
        {
            var (low, high) = (0, Sequence.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = Stood(ArrivalSequence.PlaceOf(Sequence[middle])) ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }

    public ref readonly Order this[int order] => ref _orders[order];

    /// <summary>A price ladder to reuse.</summary>
    internal PriceLadder Ladder => field ??= new();

    /// <summary>Whether there is nothing but bids and asks: false where it is not known.</summary>
    internal bool OnlyQuotes { get; set; }

    /// <summary>The same orders as <see cref="Arrivals"/>, as entries of an <see cref="ArrivalSequence"/>.</summary>
    internal ReadOnlySpan<ulong> Sequence => _sequence.Entries.Slice(_lot.Start, _lot.Count);

    /// <summary><see cref="Ticket.Code"/> by place.</summary>
    internal ReadOnlySpan<int> Codes => _sequence.Codes;

    /// <summary>An order as <see cref="Arrivals"/> has it.</summary>
    internal Arrival Resolve(ulong entry)
    {
        var place = ArrivalSequence.PlaceOf(entry);
        ref readonly var ticket = ref _orders.TicketOf(place);
        return new Arrival
        {
            Key = Stood(place) ? (ulong)place : (ticket.Key >> 1) | (1UL << 63),
            Price = PriceAt(ticket.Steps),
            Order = place,
            Kind = ticket.Kind,
        };
    }

    internal Money PriceAt(long steps) => new(steps * Tick.Micros);

    /// <summary>Price of an order in ticks.</summary>
    internal long StepsOf(ulong entry) => StepsAt(ArrivalSequence.PlaceOf(entry));

    /// <summary>Price of the order at a place, in ticks.</summary>
    internal long StepsAt(int place) => _orders.TicketOf(place).Steps;

    /// <summary>What is heard where quotes arrive one by one: the last of them, if it is new.</summary>
    /// <param name="sequence">The orders heard.</param>
    /// <param name="clearing">With the trades that they made.</param>
    internal Heard Hear(ReadOnlySpan<ulong> sequence, Clearing clearing)
    {
        var place = sequence.IsEmpty ? -1 : ArrivalSequence.PlaceOf(sequence[^1]);
        if (place < 0 || Stood(place))
        {
            return default;
        }

        ref readonly var ticket = ref _orders.TicketOf(place);
        var fills = clearing.Fills;
        return new Heard
        {
            Quoted = true,
            Side = ticket.Kind == OrderKind.Bid ? Side.Buy : Side.Sell,
            Price = PriceAt(ticket.Steps),
            Traded = !fills.IsEmpty && (fills[^1].Buyer == place || fills[^1].Seller == place),
        };
    }

    internal void Present(in Lot lot, RandomStream stream)
    {
        _lot = lot;
        _isWrittenOut = false;
        Stream = stream;
    }

    private bool Stood(int place) => place < _orders.Standing;

    private void WriteOut()
    {
        if (_arrivals.Length < _lot.Count)
        {
            _arrivals = new Arrival[Math.Max(_lot.Count, _arrivals.Length * 2)];
        }

        var sequence = Sequence;
        for (var item = 0; item < sequence.Length; item++)
        {
            _arrivals[item] = Resolve(sequence[item]);
        }

        _isWrittenOut = true;
    }
}
