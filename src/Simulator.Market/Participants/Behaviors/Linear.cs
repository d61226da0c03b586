using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Orders every unit it still wants at a limit that is linear in its worth: shaded bids and padded asks, as in
/// the linear equilibrium of the double auction (Chatterjee and Samuelson 1983).</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Intercept">Limit for a worth of zero. A buyer whose limit is negative submits no bid.</param>
/// <param name="Slope">By how much the limit rises with the worth.</param>
/// <param name="Units">Units in all; absent: one unit that returns every period.</param>
public readonly record struct Linear(Side Side, Distribution Value, Money Intercept, double Slope, int? Units = null)
    : IBehavior<Linear.State>
{
    public int? Units { get; } =
        Units is null or >= 1 ? Units : throw new ArgumentException("units must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, Linear>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 || !tradesGood
        ? "needs a venue, and a good with standard: true to trade there"
        : null;

    public State Endow(ref RandomStream stream, in Member member) =>
        new(new UnitValues(Value, Units).Worth(stream, member, 0));

    public void Declare(in State state, in Member member, ref RandomStream stream, Schedule schedule) =>
        new UnitValues(Value, Units).Declare(stream, member, Side, schedule);

    public void Decide(ref State state, ref Turn turn)
    {
        var values = new UnitValues(Value, Units);
        var done = Units is null ? 0 : Side == Side.Buy ? turn.Account.Acquired : turn.Account.Delivered;
        for (var unit = done; unit < (Units ?? 1); unit++)
        {
            var worth = unit == 0 ? state.Worth : values.Worth(turn.Endowment, turn.Member, unit);
            var limit = Intercept + Money.FromAmount(Slope * worth.Amount);
            if (Side == Side.Sell)
            {
                turn.Ask(turn.Venues[0], turn.Good, limit, worth);
            }
            else if (limit >= Money.Zero)
            {
                turn.Bid(turn.Venues[0], turn.Good, limit, worth);
            }
        }
    }

    /// <param name="Worth">Of the first unit.</param>
    public readonly record struct State(Money Worth);
}
