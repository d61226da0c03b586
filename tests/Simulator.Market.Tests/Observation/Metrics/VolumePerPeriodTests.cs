using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class VolumePerPeriodTests : MetricContract
{
    protected override Metric Metric => new VolumePerPeriod();

    protected override (double First, double Second, double Run) Expected => (13, 15, 14);

    [Fact]
    public void Periods_before_the_first_that_counts_are_left_out() =>
        Assert.Equal(0, new VolumePerPeriod(1).Measure(Facts.Of([9, 11])).Denominator);
}
