using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Orders every unit it still wants at a limit that is linear in its worth: shaded bids and padded asks, as in
/// the linear equilibrium of the double auction (Chatterjee and Samuelson 1983).</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Intercept">Limit for a worth of zero. A buyer whose limit is negative submits no bid.</param>
/// <param name="Slope">By how much the limit rises with the worth.</param>
/// <param name="Units">Units in all or, where they return, a day; absent: one unit that returns every period.</param>
/// <param name="Renewal">Periods after which the units return: a trading day; absent: never.</param>
/// <param name="Fresh">Whether units return with new values.</param>
public readonly record struct Linear(
    Side Side, Distribution Value, Money Intercept, double Slope, int? Units = null, int? Renewal = null,
    bool Fresh = false) : IBehavior<NextUnit>
{
    private readonly UnitValues _values = new(Side, Value, Units, Renewal, Fresh);

    public ICohort Gather(CohortSite site) => new Cohort<NextUnit, Linear>(this, site);

    public string? Objection(int venues, bool tradesGood) => UnitValues.Objection(venues, tradesGood);

    public NextUnit Endow(ref RandomStream stream, in Member member) => _values.First(member);

    public void Declare(in Member member, Schedule schedule) => _values.Declare(member, schedule);

    public void Decide(ref NextUnit state, ref Turn turn)
    {
        if (_values.Vary && !_values.Advance(ref state, turn))
        {
            return;
        }

        Order(state.Worth, ref turn);
        for (var unit = state.Number + 1; unit < _values.Count; unit++)
        {
            Order(_values.Worth(turn.Member, unit, turn.Period), ref turn);
        }
    }

    private void Order(Money worth, ref Turn turn)
    {
        var limit = Intercept + Money.FromAmount(Slope * worth.Amount);
        if (Side == Side.Sell || limit >= Money.Zero)
        {
            turn.Submit(Side, limit, worth);
        }
    }
}
