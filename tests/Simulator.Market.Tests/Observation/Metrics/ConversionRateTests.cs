using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ConversionRateTests : MetricContract
{
    protected override Metric Metric => new ConversionRate();

    protected override (double First, double Second, double Run) Expected => (double.NaN, double.NaN, double.NaN);

    [Fact]
    public void A_standardized_good_does_not_count() =>
        Assert.Equal(2 / 3.0, Metric.Measure(Facts.Of(products:
        [
            new Product { Provider = -1, Sold = 4 },
            new Product { Provider = 0, Sold = 1 },
            new Product { Provider = 0, Sold = 7 },
            new Product { Provider = 1 },
        ])).Value, 1e-12);
}
