using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>What each unit is worth to a trader (Smith's induced values): drawn unit by unit, and traded from the best
/// on. Draw m of member i takes entry m * population + i of an explicit list. Where units return, the periods until
/// then are a trading day.</summary>
/// <param name="Side">Whether the trader buys, its most valuable unit first, or sells, its cheapest first.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Units">Units in all or, where they return, a day; absent: one unit that returns every period.</param>
/// <param name="Renewal">Periods in a day; absent: the units never return.</param>
/// <param name="Fresh">Whether units return with new values.</param>
public readonly record struct UnitValues(
    Side Side, Distribution Value, int? Units = null, int? Renewal = null, bool Fresh = false)
{
    public int? Units { get; } =
        Units is null or >= 1 ? Units : throw new ArgumentException("units must be at least 1");

    public int? Renewal { get; } =
        Renewal is null or >= 1 ? Renewal : throw new ArgumentException("renewal must be at least 1");

    public bool Fresh { get; } = !Fresh || Units is null || Renewal is not null
        ? Fresh
        : throw new ArgumentException("fresh values need units that return: give their renewal");

    /// <summary>Units a day.</summary>
    public int Count => Units ?? 1;

    /// <summary>Whether a trader's next unit may change: if not, it is always the first.</summary>
    public bool Vary { get; } = Units is not null || Renewal > 1 || Fresh;

    /// <summary>Periods in a day; 0: there is only one.</summary>
    private int Day => Renewal ?? (Units is null ? 1 : 0);

    /// <summary>Worth of the unit that is traded in this place on the day to which a period belongs.</summary>
    public Money Worth(in Member member, int unit, int period)
    {
        var draws = Draws(member, period);
        if (Count == 1)
        {
            return Money.FromAmount(Value.Draw(ref draws, member.Index));
        }

        var worths = new double[Count];
        for (var drawn = 0; drawn < worths.Length; drawn++)
        {
            worths[drawn] = Value.Draw(ref draws, member.Entry(drawn));
        }

        Array.Sort(worths);
        return Money.FromAmount(worths[Side == Side.Sell ? unit : ^(unit + 1)]);
    }

    /// <summary>The draws that worths are made from on the day to which a period belongs.</summary>
    public RandomStream Draws(in Member member, int period)
    {
        var start = Fresh ? period - period % Day : 0;
        return member.Stream(start == 0 ? -1 : start, Purpose.Endowment);
    }

    /// <summary>What a population that trades units lacks.</summary>
    public static string? Objection(int venues, bool tradesGood) => venues == 0 || !tradesGood
        ? "needs a venue, and a good with standard: true to trade there"
        : null;

    /// <summary>The state of a trader before the first period.</summary>
    public NextUnit First(in Member member) => new() { Worth = Worth(member, 0, 0) };

    /// <summary>Finds the unit that a trader has come to; false if it has traded all of the day's.</summary>
    public bool Advance(ref NextUnit next, in Turn turn)
    {
        var traded = Side == Side.Buy ? turn.Account.Acquired : turn.Account.Delivered;
        var dawns = Day > 0 && turn.Period % Day == 0;
        next.Earlier = dawns ? traded : next.Earlier;
        var unit = traded - next.Earlier;
        if (unit >= Count)
        {
            return false;
        }

        if (unit != next.Number || (dawns && Fresh))
        {
            next.Number = unit;
            next.Worth = Worth(turn.Member, unit, turn.Period);
        }

        return true;
    }

    /// <summary>Declares the units that come in the schedule's period.</summary>
    public void Declare(in Member member, Schedule schedule)
    {
        if (schedule.Period > 0 && (Day == 0 || schedule.Period % Day != 0))
        {
            return;
        }

        for (var unit = 0; unit < Count; unit++)
        {
            schedule.Add(member.Good, Side, Worth(member, unit, schedule.Period), Day);
        }

        schedule.Changes |= Fresh;
    }
}
