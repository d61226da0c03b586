using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class DataRatioTests : MetricContract
{
    protected override Metric Metric => new DataRatio(Counter.Disputes, Counter.Deliveries);

    /// <summary>There are no data elements in that market.</summary>
    protected override (double First, double Second, double Run) Expected =>
        (double.NaN, double.NaN, double.NaN);

    [Fact]
    public void It_is_one_count_for_each_of_the_other()
    {
        var tally = new DataTally(1);
        tally.Add(0, Counter.Disputes, 3);
        tally.Add(0, Counter.Deliveries, 12);

        Assert.Equal(0.25, Metric.Measure(Facts.Of(data: tally)).Value, 1e-12);
    }
}
