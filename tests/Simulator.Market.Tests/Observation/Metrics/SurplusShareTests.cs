using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

/// <summary>Of 12 in each period sellers get 6.50 and then 8.50, buyers 4, the exchange 0.50.</summary>
public sealed class SurplusShareTests : MetricContract
{
    protected override Metric Metric => new SurplusShare(Party.Holder);

    protected override (double First, double Second, double Run) Expected => (6.5 / 12, 8.5 / 12, 15 / 24.0);

    [Fact]
    public void All_shares_make_the_whole()
    {
        var run = new MarketRun(
            Design([.. Enum.GetValues<Party>().Select(party => new SurplusShare(party))]), 1, 0, 3, EventDetail.None);

        Assert.Equal([0, 6.5 / 12, 0, 0.5 / 12, 4 / 12.0, 1 / 12.0], run.Advance().Values.ToArray());
    }
}
