using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class PriceRangeTests : MetricContract
{
    protected override Metric Metric => new PriceRange();

    protected override (double First, double Second, double Run) Expected => (double.NaN, 7.5 / 6.5, 7.5 / 6.5);

    [Fact]
    public void It_is_the_ninth_decile_over_the_first() =>
        Assert.Equal(
            9, Metric.Measure(Facts.Of(prices: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).Value, 1e-12);
}
