using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class HerfindahlTests : MetricContract
{
    protected override Metric Metric => new Herfindahl();

    protected override (double First, double Second, double Run) Expected => (double.NaN, 0.5, 0.5);

    [Theory]
    [InlineData(new double[] { 4, 0 }, 1)]
    [InlineData(new double[] { 1, 1, 1, 1 }, 0.25)]
    [InlineData(new double[] { 1, 2, 3, 4 }, 0.3)]
    public void It_is_the_sum_of_squared_shares(double[] revenue, double expected) =>
        Assert.Equal(expected, Metric.Measure(Facts.Of(revenue: revenue)).Value, 1e-9);

    [Fact]
    public void Of_a_Zipf_law_over_ten_it_is_as_in_closed_form() =>
        Assert.Equal(
            0.180650,
            Metric.Measure(Facts.Of(revenue: [.. Enumerable.Range(1, 10).Select(rank => 1.0 / rank)])).Value,
            1e-5);
}
