using System.Collections.Immutable;

namespace Simulator.Analysis.Theory;

/// <summary>What a published result says of one metric, as a claim that a sample of replications can fail.</summary>
/// <param name="Metric">As summaries name it.</param>
/// <param name="Mean">Expected value of one replication.</param>
/// <param name="Sd">Standard deviation of one replication, if the result says that too.</param>
/// <param name="Exact">Whether every replication has the value <paramref name="Mean"/>: nothing is drawn.</param>
/// <param name="Between">The lowest and the highest mean that are accepted, where a result is stated so.</param>
public sealed record Expectation(
    string Metric,
    double? Mean = null,
    double? Sd = null,
    bool Exact = false,
    ImmutableArray<double>? Between = null)
{
    public double? Mean { get; } = Mean is null == Between is null
        ? throw new ArgumentException("mean or between must be given, and not both")
        : Mean;

    public double? Sd { get; } = Sd is null || (Sd >= 0 && Mean is not null && !Exact)
        ? Sd
        : throw new ArgumentException("sd must not be negative, and belongs to a mean that is not exact");

    public bool Exact { get; } = !Exact || Mean is not null
        ? Exact
        : throw new ArgumentException("exact belongs to a mean");

    public ImmutableArray<double>? Between { get; } = Between is not { } range
        || (range.Length == 2 && range[0] <= range[1])
        ? Between
        : throw new ArgumentException("between must be the lowest and the highest mean that are accepted");
}
