using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class RevenueTests : MetricContract
{
    protected override Metric Metric => new Revenue("sellers");

    protected override (double First, double Second, double Run) Expected => (12.5, 14.5, 27);

    [Fact]
    public void Those_who_only_buy_have_none()
    {
        var run = new MarketRun(Design([new Revenue("buyers")]), 1, 0, 3, EventDetail.None);

        Assert.Equal(0, run.Advance().Values[0]);
    }

    [Fact]
    public void By_region_it_counts_where_the_population_is_at_home()
    {
        var design = Design([Metric]);
        var abroad = design with
        {
            Regions = ["north", "south"],
            Populations = [.. design.Populations.Select(population => population with { Region = "south" })],
        };

        Assert.Equal(
            [12.5, double.NaN, 12.5], new MarketRun(abroad, 1, 0, 3, EventDetail.None).Advance().Values.ToArray());
    }
}
