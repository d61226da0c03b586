namespace Simulator.Analysis;

/// <summary>What an interval says about the sign of a mean.</summary>
public enum Verdict
{
    /// <summary>Zero lies within: nothing was found.</summary>
    None,

    /// <summary>All of it is above zero.</summary>
    Gain,

    /// <summary>All of it is below zero.</summary>
    Loss,
}
