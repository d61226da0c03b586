namespace Simulator.Storage;

/// <summary>How a run ended.</summary>
public enum RunStatus
{
    /// <summary>Every replication is there.</summary>
    Complete,

    /// <summary>It was stopped or it failed; what is there is readable.</summary>
    Interrupted,
}
