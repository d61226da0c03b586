using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class SmithAlphaTests : MetricContract
{
    protected override Metric Metric => new SmithAlpha(Markets.Yuan(5));

    // Two trades at 6.50, then two at 7.50: deviations 1.5 and 2.5 from 5.
    protected override (double First, double Second, double Run) Expected =>
        (1.5 / 5, 2.5 / 5, Math.Sqrt((1.5 * 1.5 + 2.5 * 2.5) / 2) / 5);

    [Fact]
    public void Prices_on_both_sides_do_not_cancel()
    {
        var metric = new SmithAlpha(Markets.Yuan(10));
        Assert.Equal(0.1, metric.Read(metric.Measure(Facts.Of([9, 11, 9, 11]))), 1e-12);
    }

    [Fact]
    public void Periods_before_the_first_that_counts_are_left_out()
    {
        var run = new MarketRun(Design([Metric with { From = 1 }]), 1, 0, 3, EventDetail.None);
        run.Advance();
        run.Advance();

        Assert.Equal(0.5, run.Conclude().Values[0], 1e-9);
    }
}
