using System.Collections.Immutable;
using Simulator.Analysis;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Cli.Running;

/// <summary>One side of a comparison, run.</summary>
/// <param name="Source">As the user named it.</param>
/// <param name="Title">For people.</param>
/// <param name="Seed">It was run with.</param>
/// <param name="Metrics">In the sequence of the values.</param>
/// <param name="Replications">That are finished.</param>
internal sealed record Arm(
    string Source,
    Localized Title,
    ulong Seed,
    ImmutableArray<MetricName> Metrics,
    IReadOnlyList<ReplicationRecord> Replications)
{
    private const string First = "a";
    private const string Second = "b";

    public static IReadOnlyList<MetricComparison> Compare(
        Arm a, Arm b, ImmutableArray<MetricName> shared, bool isPaired) =>
        [.. new MetricFrame(shared)
            .Add(First, a.Only(shared))
            .Add(Second, b.Only(shared))
            .Compare(First, Second, isPaired)
            .Select(item => new MetricComparison(item.Metric, item.Comparison))];

    private IEnumerable<ReplicationRecord> Only(ImmutableArray<MetricName> shared)
    {
        var places = shared.Select(metric => Metrics.IndexOf(metric)).ToArray();
        return Replications.Select(replication =>
            replication with { Values = [.. places.Select(place => replication.Values[place])] });
    }
}
