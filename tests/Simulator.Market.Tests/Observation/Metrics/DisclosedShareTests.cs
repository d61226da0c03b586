using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class DisclosedShareTests : MetricContract
{
    protected override Metric Metric => new DisclosedShare();

    protected override (double First, double Second, double Run) Expected => (double.NaN, double.NaN, double.NaN);

    [Fact]
    public void What_everybody_sees_does_not_count() =>
        Assert.Equal(1 / 3.0, Metric.Measure(Facts.Of(products:
        [
            new Product { Visibility = Visibility.Observed },
            new Product { Visibility = Visibility.Hidden },
            new Product { Visibility = Visibility.Disclosed },
            new Product { Visibility = Visibility.Hidden },
        ])).Value, 1e-12);
}
