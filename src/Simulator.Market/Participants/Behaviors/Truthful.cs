using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Orders every unit it still wants at exactly its worth.</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Units">Units in all or, where they return, a day; absent: one unit that returns every period.</param>
/// <param name="Renewal">Periods after which the units return: a trading day; absent: never.</param>
/// <param name="Fresh">Whether units return with new values.</param>
public readonly record struct Truthful(
    Side Side, Distribution Value, int? Units = null, int? Renewal = null, bool Fresh = false) : IBehavior<NextUnit>
{
    private readonly UnitValues _values = new(Side, Value, Units, Renewal, Fresh);

    public ICohort Gather(CohortSite site) => new Cohort<NextUnit, Truthful>(this, site);

    public string? Objection(int venues, bool tradesGood) => UnitValues.Objection(venues, tradesGood);

    public NextUnit Endow(ref RandomStream stream, in Member member) => _values.First(member);

    public void Declare(in Member member, Schedule schedule) => _values.Declare(member, schedule);

    public void Decide(ref NextUnit state, ref Turn turn)
    {
        if (_values.Vary && !_values.Advance(ref state, turn))
        {
            return;
        }

        turn.Submit(Side, state.Worth, state.Worth);
        for (var unit = state.Number + 1; unit < _values.Count; unit++)
        {
            var worth = _values.Worth(turn.Member, unit, turn.Period);
            turn.Submit(Side, worth, worth);
        }
    }
}
