namespace Simulator.Market.Mechanisms;

/// <summary>At which price two orders of a book trade.</summary>
public enum BookPrice
{
    /// <summary>That of the order which was there first.</summary>
    Resting,

    /// <summary>Halfway between bid and ask, on the grid.</summary>
    Midpoint,
}
