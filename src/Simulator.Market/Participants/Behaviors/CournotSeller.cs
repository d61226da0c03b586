using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Sets a quantity and leaves the price to the market (Cournot 1838). It knows the demand P = intercept -
/// slope x Q, infers from the last price what its rivals brought to market, and moves toward the best response to that,
/// since from four sellers on responding at once would not settle (Theocharis 1960). It reckons with what both sides
/// pay in addition to the price. Every unit is offered at cost.</summary>
/// <param name="Cost">Of a unit, in currency; constant for a seller.</param>
/// <param name="Intercept">Price, levies on buyers included, at which nothing is demanded.</param>
/// <param name="Slope">Fall of that price with each unit.</param>
/// <param name="Adjustment">Share of the way that it moves in a period.</param>
public readonly record struct CournotSeller(Distribution Cost, double Intercept, double Slope, double Adjustment)
    : IBehavior<CournotSeller.State>
{
    public double Slope { get; } = Slope > 0 ? Slope : throw new ArgumentException("slope must be positive");

    public double Adjustment { get; } = Adjustment is > 0 and <= 1
        ? Adjustment
        : throw new ArgumentException("adjustment must be positive and at most 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, CournotSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => UnitValues.Objection(venues, tradesGood);

    public State Endow(ref RandomStream stream, in Member member) =>
        new(Money.FromAmount(Cost.Draw(ref stream, member.Index)), 0, 0);

    public void Decide(ref State state, ref Turn turn)
    {
        var own = turn.Account.Delivered - state.Delivered;
        var last = turn.View[turn.Good].LastPrice;
        var levies = turn.View.Terms[turn.Venues[0]].Levies;
        var others = last > Money.Zero ? Math.Max(0, (Intercept - levies.At(last)) / Slope - own) : 0;
        var cost = levies.Kept > 0 ? levies.Spent(state.Cost.Amount) : Intercept;
        var response = Math.Max(0, ((Intercept - cost) / Slope - others) / 2);
        var planned = state.Planned + Adjustment * (response - state.Planned);
        state = state with { Planned = planned, Delivered = turn.Account.Delivered };
        for (var unit = Math.Round(planned); unit > 0; unit--)
        {
            turn.Submit(Side.Sell, state.Cost, state.Cost);
        }
    }

    /// <param name="Cost">Of a unit.</param>
    /// <param name="Planned">Quantity before it is rounded to whole units.</param>
    /// <param name="Delivered">Units sold before the last period.</param>
    public readonly record struct State(Money Cost, double Planned, int Delivered);
}
