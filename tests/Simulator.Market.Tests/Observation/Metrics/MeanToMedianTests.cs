using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class MeanToMedianTests : MetricContract
{
    protected override Metric Metric => new MeanToMedian();

    protected override (double First, double Second, double Run) Expected => (double.NaN, 7 / 6.5, 7 / 6.5);

    [Fact]
    public void It_exceeds_one_where_a_few_prices_are_large() =>
        Assert.Equal(20 / 2.0, Metric.Measure(Facts.Of(prices: [1, 2, 57])).Value, 1e-12);
}
