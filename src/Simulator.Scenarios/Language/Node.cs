namespace Simulator.Scenarios.Language;

/// <summary>A value of a scenario file that knows where it was written.</summary>
internal abstract record Node(Mark Mark)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Description { get; }

    /// <summary>Which parameter it came from, for messages; otherwise empty.</summary>
    public virtual string Origin => "";
}
