using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>The unit that a trader has come to: see <see cref="UnitValues.Advance"/>.</summary>
public struct NextUnit
{
    public Money Worth;

    /// <summary>Its number in the day, from 0.</summary>
    public int Number;

    /// <summary>Units traded before the day.</summary>
    public int Earlier;
}
