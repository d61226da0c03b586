using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>What each unit is worth to a trader (Smith's induced values): drawn unit by unit. Unit m of member i
/// takes entry m * population + i of an explicit list.</summary>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Units">Units in all; null: one unit that returns every period.</param>
public readonly record struct UnitValues(Distribution Value, int? Units)
{
    /// <summary>Worth of a unit, from the draws of the member's endowment.</summary>
    public Money Worth(RandomStream endowment, in Member member, int unit)
    {
        for (var earlier = 0; earlier < unit; earlier++)
        {
            endowment.NextBits();
        }

        return Money.FromAmount(Value.Draw(ref endowment, member.Index + unit * member.Population));
    }

    public void Declare(RandomStream endowment, in Member member, Side side, Schedule schedule)
    {
        for (var unit = 0; unit < (Units ?? 1); unit++)
        {
            schedule.Add(member.Good, side, Worth(endowment, member, unit), Units is null);
        }
    }
}
