using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using Simulator.Market.Observation;

namespace Simulator.Analysis;

/// <summary>The values of replications as a tidy table: arm, replication, metric, value.</summary>
public sealed class MetricFrame
{
    private readonly ImmutableArray<MetricName> metrics;

    public MetricFrame(ImmutableArray<MetricName> metrics) => this.metrics = metrics;

    /// <summary>One row for each arm, replication and metric; null where nothing was measured.</summary>
    public DataFrame Table { get; } = new(
        new StringDataFrameColumn("arm"),
        new Int32DataFrameColumn("replication"),
        new StringDataFrameColumn("metric"),
        new DoubleDataFrameColumn("value"));

    /// <summary>Appends an arm. Replications are sorted, so that sums over them have one written order.</summary>
    public MetricFrame Add(string arm, IEnumerable<ReplicationRecord> replications)
    {
        foreach (var replication in replications.OrderBy(item => item.Replication))
        {
            for (var metric = 0; metric < metrics.Length; metric++)
            {
                var value = replication.Values[metric];
                Table.Append(
                    [arm, replication.Replication, metrics[metric].Name, double.IsNaN(value) ? null : value],
                    inPlace: true);
            }
        }

        return this;
    }

    /// <summary>One summary for each metric, in the sequence in which they were declared.</summary>
    public ImmutableArray<MetricSummary> Summarize(string arm)
    {
        var values = ValuesByMetric(arm);
        return [.. metrics.Select(metric =>
            new MetricSummary(metric.Name, metric.Unit, Summary.Of(values[metric.Name].Select(item => item.Value))))];
    }

    /// <summary>One comparison for each metric, in the sequence in which they were declared. Paired, only replications
    /// that both arms have count.</summary>
    public ImmutableArray<(MetricName Metric, Comparison Comparison)> Compare(string a, string b, bool paired)
    {
        var (first, second) = (ValuesByMetric(a), ValuesByMetric(b));
        return [.. metrics.Select(metric =>
            (metric, paired
                ? Pair(first[metric.Name], second[metric.Name])
                : Comparison.Independent(
                    first[metric.Name].Select(item => item.Value), second[metric.Name].Select(item => item.Value))))];
    }

    private static Comparison Pair(
        IEnumerable<(int Replication, double Value)> a, IEnumerable<(int Replication, double Value)> b)
    {
        var pairs = a.Join(b, item => item.Replication, item => item.Replication,
            (left, right) => (A: left.Value, B: right.Value)).ToArray();
        return Comparison.Paired([.. pairs.Select(pair => pair.A)], [.. pairs.Select(pair => pair.B)]);
    }

    private ILookup<string, (int Replication, double Value)> ValuesByMetric(string arm) =>
        Table.Filter(Table["arm"].ElementwiseEquals(arm)).Rows.ToLookup(
            row => (string)row[2],
            row => ((int)row[1], row[3] is double value ? value : double.NaN));
}
