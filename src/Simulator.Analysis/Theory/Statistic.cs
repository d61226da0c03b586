namespace Simulator.Analysis.Theory;

/// <summary>What of a sample is held against theory.</summary>
public enum Statistic
{
    /// <summary>The average of the replications.</summary>
    Mean,

    /// <summary>The standard deviation of one replication.</summary>
    Sd,

    /// <summary>Every replication, of which the one farthest from the target counts.</summary>
    Each,
}
