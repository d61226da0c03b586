using Simulator.Market.Participants.Learning;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Quotes what maximizes its expected gain, given how often quotes at each price were accepted lately
/// (Gjerstad and Dickhaut 1998). A quote must better the standing one, or take the other side's. For a continuous
/// double auction where one quote arrives at a time.</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Memory">The last so many trades, and the quotes that led up to them and since, are remembered.</param>
/// <param name="Ceiling">A price that no buyer would accept.</param>
/// <param name="Units">Units in all or, where they return, a day; absent: one unit that returns every period.</param>
/// <param name="Renewal">Periods after which the units return: a trading day; absent: never.</param>
/// <param name="Fresh">Whether units return with new values.</param>
public readonly record struct GjerstadDickhaut(
    Side Side, Distribution Value, int Memory, Money Ceiling, int? Units = null, int? Renewal = null,
    bool Fresh = false) : IBehavior<GjerstadDickhaut.State>
{
    private readonly UnitValues _values = new(Side, Value, Units, Renewal, Fresh);

    public int Memory { get; } = Memory >= 1 ? Memory : throw new ArgumentException("memory must be at least 1");

    public Money Ceiling { get; } =
        Ceiling > Money.Zero ? Ceiling : throw new ArgumentException("ceiling must be positive");

    public ICohort Gather(CohortSite site) => new Cohort<State, GjerstadDickhaut>(this, site);

    public string? Objection(int venues, bool tradesGood) => UnitValues.Objection(venues, tradesGood);

    public State Endow(ref RandomStream stream, in Member member) => new() { Next = _values.First(member) };

    public void Declare(in Member member, Schedule schedule) => _values.Declare(member, schedule);

    public void Decide(ref State state, ref Turn turn)
    {
        ref readonly var listing = ref turn.View[turn.Good];
        if (listing.Heard.Quoted && listing.Heard.Period == turn.Period - 1)
        {
            state.Shouts.Hear(listing.Heard, listing.LastPrice, Memory);
        }

        if (_values.Vary && !_values.Advance(ref state.Next, turn))
        {
            return;
        }

        var worth = state.Next.Worth;
        var tick = turn.View.Ticks[turn.Venues[0]];
        var quote = Side == Side.Buy
            ? Bid(state.Shouts, worth, listing, tick)
            : Ask(state.Shouts, worth, listing, tick);
        if (quote is { } limit)
        {
            turn.Submit(Side, limit, worth);
        }
    }

    /// <summary>The best bid above the standing one; null if none promises a gain.</summary>
    private Money? Bid(in ShoutMemory shouts, Money worth, in Listing listing, Money tick)
    {
        var (best, gain) = ((Money?)null, 0.0);
        var most = Money.Min(worth, Ceiling);
        if (listing.BestAsk > Money.Zero)
        {
            (best, gain) = (listing.BestAsk, (worth - listing.BestAsk).Amount);
            most = Money.Min(most, listing.BestAsk - tick);
        }

        var least = listing.BestBid > Money.Zero ? listing.BestBid + tick : Money.Zero;
        var found = shouts.Best(Side.Buy, worth, (least, most), Ceiling);
        (best, gain) = found.Gain > gain ? (found.Price, found.Gain) : (best, gain);
        return gain > 0 ? best : null;
    }

    /// <summary>The best ask below the standing one; null if none promises a gain.</summary>
    private Money? Ask(in ShoutMemory shouts, Money worth, in Listing listing, Money tick)
    {
        var (best, gain) = ((Money?)null, 0.0);
        var least = worth;
        if (listing.BestBid > Money.Zero)
        {
            (best, gain) = (listing.BestBid, (listing.BestBid - worth).Amount);
            least = Money.Max(least, listing.BestBid + tick);
        }

        var most = listing.BestAsk > Money.Zero ? listing.BestAsk - tick : Ceiling;
        var found = shouts.Best(Side.Sell, worth, (least, most), Ceiling);
        (best, gain) = found.Gain > gain ? (found.Price, found.Gain) : (best, gain);
        return gain > 0 ? best : null;
    }

    /// <summary>What a trader remembers.</summary>
    public struct State
    {
        public NextUnit Next;

        public ShoutMemory Shouts;
    }
}
