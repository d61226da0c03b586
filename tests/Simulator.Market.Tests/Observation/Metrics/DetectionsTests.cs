using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class DetectionsTests : MetricContract
{
    protected override Metric Metric => new Detections();

    protected override (double First, double Second, double Run) Expected => (0, 0, 0);

    /// <summary>Two units trade in the market of the contract, and fines of 0.5 leave them worth trading.</summary>
    [Fact]
    public void It_counts_every_trade_where_all_are_detected()
    {
        var design = Design([Metric]);
        var inspected = design with { Rules = [.. design.Rules, new Inspection(1, Markets.Yuan(0.5), Side.Sell)] };
        var run = new MarketRun(inspected, 1, 0, 3, EventDetail.None);

        Assert.Equal(2, run.Advance().Values[0]);
    }
}
