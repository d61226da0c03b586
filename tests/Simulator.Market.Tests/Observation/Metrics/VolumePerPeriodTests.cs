using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class VolumePerPeriodTests : MetricContract
{
    protected override Metric Metric => new VolumePerPeriod();

    protected override (double First, double Second, double Run) Expected => (13, 15, 14);

    [Fact]
    public void Periods_before_the_first_that_counts_are_left_out()
    {
        var run = new MarketRun(Design([new VolumePerPeriod { From = 1 }]), 1, 0, 3, EventDetail.None);
        var values = new[] { run.Advance().Values[0], run.Advance().Values[0], run.Conclude().Values[0] };

        Assert.Equal([double.NaN, 15, 15], values);
    }
}
