using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class MedianPriceTests : MetricContract
{
    protected override Metric Metric => new MedianPrice();

    protected override (double First, double Second, double Run) Expected => (double.NaN, 6.5, 6.5);

    [Theory]
    [InlineData(new double[] { 3, 1, 2 }, 2)]
    [InlineData(new double[] { 4, 3, 1, 2 }, 2)]
    [InlineData(new double[] { 9 }, 9)]
    public void Half_of_the_trades_do_not_exceed_it(double[] prices, double expected) =>
        Assert.Equal(expected, Metric.Measure(Facts.Of(prices: prices)).Value);
}
