using System.Collections.Immutable;
using Simulator.Market.Observation;

namespace Simulator.Analysis;

/// <summary>The values of the replications of several arms, by metric.</summary>
public sealed class MetricFrame(ImmutableArray<MetricName> metrics)
{
    private readonly Dictionary<string, ImmutableArray<ReplicationRecord>> arms = [];

    /// <summary>Adds an arm. Replications are sorted, so that sums over them have one written order.</summary>
    public MetricFrame Add(string arm, IEnumerable<ReplicationRecord> replications)
    {
        arms.Add(arm, [.. replications.OrderBy(item => item.Replication)]);
        return this;
    }

    /// <summary>One summary for each metric, in the sequence in which they were declared.</summary>
    public ImmutableArray<MetricSummary> Summarize(string arm) =>
        [.. metrics.Select((metric, number) =>
            new MetricSummary(metric.Name, metric.Unit, Summary.Of(ValuesOf(arm, number))))];

    /// <summary>One comparison for each metric, in the sequence in which they were declared. Paired, only replications
    /// that both arms have count.</summary>
    public ImmutableArray<(MetricName Metric, Comparison Comparison)> Compare(string a, string b, bool paired)
    {
        var pairs = arms[a].Join(
            arms[b], item => item.Replication, item => item.Replication,
            (left, right) => (A: left, B: right)).ToArray();
        return [.. metrics.Select((metric, number) =>
            (metric, paired
                ? Comparison.Paired(
                    [.. pairs.Select(pair => pair.A.Values[number])], [.. pairs.Select(pair => pair.B.Values[number])])
                : Comparison.Independent(ValuesOf(a, number), ValuesOf(b, number))))];
    }

    private IEnumerable<double> ValuesOf(string arm, int metric) =>
        arms[arm].Select(replication => replication.Values[metric]);
}
