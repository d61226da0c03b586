using System.Collections.Immutable;
using Simulator.Market.Observation;

namespace Simulator.Analysis.Tests;

public sealed class MetricFrameTests
{
    private static readonly ImmutableArray<MetricName> metrics =
        [new MetricName("welfare", "CNY"), new MetricName("price", "CNY")];

    [Fact]
    public void Summaries_follow_the_declared_sequence_of_metrics()
    {
        var frame = new MetricFrame(metrics).Add("base", [Values(1, 4, 1), Values(0, 2, double.NaN)]);
        var summaries = frame.Summarize("base");
        Assert.Equal(["welfare", "price"], summaries.Select(summary => summary.Name));
        Assert.Equal(3, summaries[0].Summary.Mean);
        Assert.Equal(1, summaries[1].Summary.N);
    }

    [Fact]
    public void Arms_are_paired_by_replication_and_not_by_arrival()
    {
        var frame = new MetricFrame(metrics)
            .Add("a", [Values(0, 1, 1), Values(1, 10, 1)])
            .Add("b", [Values(1, 12, 1), Values(0, 2, 1), Values(2, 99, 1)]);
        var welfare = frame.Compare("a", "b", paired: true)[0].Comparison;
        Assert.Equal(1.5, welfare.Difference, 12);
        Assert.Equal(2, welfare.A.N);
    }

    [Fact]
    public void Unpaired_arms_use_every_replication_they_have()
    {
        var frame = new MetricFrame(metrics)
            .Add("a", [Values(0, 1, 1), Values(1, 3, 1)])
            .Add("b", [Values(0, 2, 1), Values(1, 4, 1), Values(2, 9, 1)]);
        Assert.Equal(3, frame.Compare("a", "b", paired: false)[0].Comparison.B.N);
    }

    private static ReplicationRecord Values(int replication, params double[] values) =>
        new(replication, [.. values], 0);
}
