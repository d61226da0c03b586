namespace Simulator.Market.Oversight;

/// <summary>How the regions of a pilot are chosen.</summary>
public enum Assignment
{
    /// <summary>By lot, all from the same day.</summary>
    Random,

    /// <summary>The most mature and fastest growing, as pilots often are: what they would have become anyway is mixed
    /// with what the pilot does.</summary>
    Selected,

    /// <summary>By lot, one after another.</summary>
    Staggered,

    /// <summary>By lot, one of each pair of regions that are alike.</summary>
    Matched,
}
