using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ChannelShareTests : MetricContract
{
    protected override Metric Metric => new ChannelShare(Channel.Filed);

    protected override (double First, double Second, double Run) Expected => (1, 1, 1);

    [Fact]
    public void Of_a_channel_without_a_venue_it_is_zero() =>
        Assert.Equal(0, new ChannelShare(Channel.Otc).Measure(Facts.Of(prices: [3])).Value);
}
