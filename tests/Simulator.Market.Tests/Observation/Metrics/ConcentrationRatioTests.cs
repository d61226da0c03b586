using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ConcentrationRatioTests : MetricContract
{
    protected override Metric Metric => new ConcentrationRatio(1);

    protected override (double First, double Second, double Run) Expected => (double.NaN, 0.5, 0.5);

    [Theory]
    [InlineData(4, 0.711286)]
    [InlineData(1, 0.341417)]
    [InlineData(10, 1)]
    public void Of_a_Zipf_law_over_ten_it_is_as_in_closed_form(int largest, double expected) =>
        Assert.Equal(
            expected,
            ConcentrationRatio.Of(Enumerable.Range(1, 10).Select(rank => 1.0 / rank), largest).Value,
            1e-6);

    [Fact]
    public void A_market_without_a_largest_seller_is_refused() =>
        Assert.Contains(
            "largest", Assert.Throws<ArgumentException>(() => new ConcentrationRatio(0)).Message,
            StringComparison.Ordinal);
}
