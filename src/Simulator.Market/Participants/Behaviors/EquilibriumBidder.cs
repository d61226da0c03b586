using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Bids for one unit as in the symmetric equilibrium of a sealed-bid auction: see
/// <see cref="EquilibriumBid"/>.</summary>
/// <param name="Format">What bidders pay.</param>
/// <param name="Value">Of the unit, in currency: independent draws from a continuous distribution.</param>
/// <param name="Bidders">Competitors, itself included; absent: the members of the population.</param>
/// <param name="Reserve">Lowest admissible bid.</param>
/// <param name="Renewal">Periods until it can buy again; absent: it bids for a unit in every period.</param>
/// <param name="Fresh">Whether the value is drawn anew then.</param>
public readonly record struct EquilibriumBidder(
    AuctionFormat Format, Distribution Value, int? Bidders = null, Money Reserve = default,
    int? Renewal = null, bool Fresh = false)
    : IBehavior<EquilibriumBidder.State>
{
    private readonly UnitValues _values = new(Side.Buy, Value, Renewal is null ? null : 1, Renewal, Fresh);

    public Distribution Value { get; } = IsContinuous(Value)
        ? Value
        : throw new ArgumentException("value must be continuous: equal values have no equilibrium without chance");

    public int? Bidders { get; } =
        Bidders is null or >= 1 ? Bidders : throw new ArgumentException("bidders must be at least 1");

    public Money Reserve { get; } =
        Reserve >= Money.Zero ? Reserve : throw new ArgumentException("reserve must not be negative");

    public ICohort Gather(CohortSite site) => new Cohort<State, EquilibriumBidder>(this, site);

    public string? Objection(int venues, bool tradesGood) => UnitValues.Objection(venues, tradesGood);

    public State Endow(ref RandomStream stream, in Member member) =>
        new() { Next = _values.First(member), Bid = BidOf(member, 0) };

    public void Declare(in Member member, Schedule schedule) => _values.Declare(member, schedule);

    public void Decide(ref State state, ref Turn turn)
    {
        var before = state.Next.Worth;
        if (_values.Vary && !_values.Advance(ref state.Next, turn))
        {
            return;
        }

        state.Bid = state.Next.Worth == before ? state.Bid : BidOf(turn.Member, turn.Period);
        if (state.Bid >= Money.Zero)
        {
            turn.Submit(Side.Buy, state.Bid, state.Next.Worth);
        }
    }

    private Money BidOf(in Member member, int period)
    {
        var rank = _values.Draws(member, period).NextUniform();
        var equilibrium = new EquilibriumBid(Format, Value, Bidders ?? member.Population, Reserve.Amount);
        return equilibrium.At(rank, equilibrium.Threshold()) is { } bid ? Money.FromAmount(bid) : new Money(-1);
    }

    private static bool IsContinuous(Distribution value)
    {
        for (var step = 1; step < 255; step++)
        {
            if (value.Quantile((step + 1) / 256.0) <= value.Quantile(step / 256.0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a bidder remembers.</summary>
    public struct State
    {
        public NextUnit Next;

        /// <summary>Negative: it stays away.</summary>
        public Money Bid;
    }
}
