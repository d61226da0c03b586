namespace Simulator.Scenarios.Findings;

/// <summary>How a claim stands after a test.</summary>
public enum Standing
{
    /// <summary>The sample is too small to tell.</summary>
    Open,

    Holds,

    /// <summary>The sample tells otherwise.</summary>
    Fails,
}
