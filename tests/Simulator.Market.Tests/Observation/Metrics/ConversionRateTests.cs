using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ConversionRateTests : MetricContract
{
    protected override Metric Metric => new ConversionRate();

    protected override (double First, double Second, double Run) Expected => (double.NaN, double.NaN, double.NaN);

    [Fact]
    public void It_is_the_share_of_products_that_were_sold() =>
        Assert.Equal(2 / 3.0, Metric.Measure(Facts.Of(owned: 3, sold: 2)).Value, 1e-12);
}
