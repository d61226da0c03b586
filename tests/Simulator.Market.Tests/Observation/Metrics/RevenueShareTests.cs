using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class RevenueShareTests : MetricContract
{
    protected override Metric Metric => new RevenueShare();

    protected override (double First, double Second, double Run) Expected => (double.NaN, 1, 1);

    [Fact]
    public void It_is_of_a_sector()
    {
        var design = Design([new RevenueShare("north"), new RevenueShare("south")]);
        design = design with
        {
            Populations =
            [
                design.Populations[0],
                design.Populations[1] with { Sector = "north" },
                new Population("others", 1, design.Populations[1].Behavior, Sector: "south"),
            ],
        };
        var run = new MarketRun(design, 1, 0, 3, EventDetail.None);
        run.Advance();
        run.Advance();
        var shares = run.Conclude().Values;

        Assert.Equal(1, shares.Sum(), 1e-12);
        Assert.True(shares[1] is > 0.3 and < 0.7, $"{shares[1]}");
    }
}
