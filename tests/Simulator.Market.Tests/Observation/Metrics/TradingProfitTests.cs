using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

/// <summary>Two units at 6.50 plus a tax of 0.50, then at 7.50 plus the tax less a subsidy of 1.</summary>
public sealed class TradingProfitTests : MetricContract
{
    protected override Metric Metric => new TradingProfit("buyers");

    protected override (double First, double Second, double Run) Expected => (-14, -14, -28);

    [Fact]
    public void Sellers_earn_what_they_receive()
    {
        var run = new MarketRun(Design([new TradingProfit("sellers")]), 1, 0, 3, EventDetail.None);

        Assert.Equal(12.5, run.Advance().Values[0], 1e-9);
        Assert.Equal(14.5, run.Advance().Values[0], 1e-9);
    }
}
