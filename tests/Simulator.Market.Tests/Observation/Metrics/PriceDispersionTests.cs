using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class PriceDispersionTests : MetricContract
{
    protected override Metric Metric => new PriceDispersion();

    protected override (double First, double Second, double Run) Expected => (0, 0, 0);

    [Fact]
    public void It_is_the_population_standard_deviation_of_the_prices()
    {
        // By hand: mean of 2 4 4 4 5 5 7 9 is 5, mean squared deviation 4.
        var facts = Facts.Of(prices: [2, 4, 4, 4, 5, 5, 7, 9]);

        Assert.Equal(2, Metric.Measure(facts).Value, 1e-9);
    }

    [Fact]
    public void Large_prices_lose_no_precision_to_cancellation()
    {
        var facts = Facts.Of(prices: [1_000_000, 1_000_002]);

        Assert.Equal(1, Metric.Measure(facts).Value, 1e-3);
    }
}
