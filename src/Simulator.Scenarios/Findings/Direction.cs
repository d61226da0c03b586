namespace Simulator.Scenarios.Findings;

/// <summary>Where a reform moves a metric.</summary>
public enum Direction
{
    /// <summary>Nowhere that can be seen: the interval of the difference contains zero.</summary>
    None,

    Up,

    Down,
}
