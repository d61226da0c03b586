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
public readonly record struct EquilibriumBidder(
    AuctionFormat Format, Distribution Value, int? Bidders = null, Money Reserve = default)
    : IBehavior<EquilibriumBidder.State>
{
    public Distribution Value { get; } = IsContinuous(Value)
        ? Value
        : throw new ArgumentException("value must be continuous: equal values have no equilibrium without chance");

    public int? Bidders { get; } =
        Bidders is null or >= 1 ? Bidders : throw new ArgumentException("bidders must be at least 1");

    public Money Reserve { get; } =
        Reserve >= Money.Zero ? Reserve : throw new ArgumentException("reserve must not be negative");

    public ICohort Gather(CohortSite site) => new Cohort<State, EquilibriumBidder>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 || !tradesGood
        ? "needs a venue, and a good with standard: true to trade there"
        : null;

    public State Endow(ref RandomStream stream, in Member member)
    {
        var rank = stream.NextUniform();
        var equilibrium = new EquilibriumBid(Format, Value, Bidders ?? member.Population, Reserve.Amount);
        var bid = equilibrium.At(rank, equilibrium.Threshold());
        return new State(
            Money.FromAmount(Value.Quantile(rank)), bid is { } amount ? Money.FromAmount(amount) : new Money(-1));
    }

    public void Declare(in State state, in Member member, ref RandomStream stream, Schedule schedule) =>
        schedule.Add(member.Good, Side.Buy, state.Worth, renewed: true);

    public void Decide(ref State state, ref Turn turn)
    {
        if (state.Bid >= Money.Zero)
        {
            turn.Bid(turn.Venues[0], turn.Good, state.Bid, state.Worth);
        }
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

    /// <param name="Worth">Of the unit.</param>
    /// <param name="Bid">Negative: it stays away.</param>
    public readonly record struct State(Money Worth, Money Bid);
}
