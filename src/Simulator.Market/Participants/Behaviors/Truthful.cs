using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Orders every unit it still wants at exactly its worth.</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Units">Units in all; absent: one unit that returns every period.</param>
public readonly record struct Truthful(Side Side, Distribution Value, int? Units = null) : IBehavior<Truthful.State>
{
    public int? Units { get; } =
        Units is null or >= 1 ? Units : throw new ArgumentException("units must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, Truthful>(this, site);

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
            if (Side == Side.Buy)
            {
                turn.Bid(turn.Venues[0], turn.Good, worth, worth);
            }
            else
            {
                turn.Ask(turn.Venues[0], turn.Good, worth, worth);
            }
        }
    }

    /// <param name="Worth">Of the first unit.</param>
    public readonly record struct State(Money Worth);
}
