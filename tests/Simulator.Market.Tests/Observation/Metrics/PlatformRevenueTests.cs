using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class PlatformRevenueTests : MetricContract
{
    protected override Metric Metric => new PlatformRevenue("exchange");

    /// <summary>A fee of 0.25 on each of two trades a period.</summary>
    protected override (double First, double Second, double Run) Expected => (0.5, 1, 1);

    [Fact]
    public void There_is_none_of_a_venue_that_is_not_there()
    {
        var run = new MarketRun(Design([new PlatformRevenue("bazaar")]), 1, 0, 3, EventDetail.None);

        Assert.Equal(double.NaN, run.Advance().Values[0]);
    }
}
