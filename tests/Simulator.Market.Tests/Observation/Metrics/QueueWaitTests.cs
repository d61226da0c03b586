using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class QueueWaitTests : MetricContract
{
    protected override Metric Metric => new QueueWait();

    protected override (double First, double Second, double Run) Expected => (double.NaN, double.NaN, double.NaN);

    /// <summary>Two trades take a clerk a period each: the second waits for a period less the gap between
    /// them.</summary>
    [Fact]
    public void Trades_wait_until_those_before_them_are_carried_out()
    {
        var values = Run(1, new QueueWait(), new QueueLength(), new DelayedShare());

        Assert.InRange(values[0], 0, 0.5);
        Assert.Equal(2 * values[0], values[1], 1e-12);
        Assert.Equal(0.5, values[2]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void With_a_clerk_for_each_nobody_waits(int servers) =>
        Assert.Equal([0, 0, 0], Run(servers, new QueueWait(), new QueueLength(), new DelayedShare()));

    /// <summary>Of a period.</summary>
    private static double[] Run(int servers, params Metric[] metrics)
    {
        var design = Design([.. metrics]);
        var venue = new Venue("exchange", new CallAuction(), Service: new Service(new Constant(1), servers));
        design = design with { Venues = [venue] };
        return [.. new MarketRun(design, 1, 0, 3, EventDetail.None).Advance().Values];
    }
}
