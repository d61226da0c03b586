namespace Simulator.Storage;

/// <summary>How far a run has come.</summary>
public enum RunStatus
{
    /// <summary>Every replication is there.</summary>
    Complete,

    /// <summary>It was stopped or it failed; what is there is readable.</summary>
    Interrupted,

    /// <summary>It is underway, or it was killed.</summary>
    Running,
}
