using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ChannelTradesTests : MetricContract
{
    protected override Metric Metric => new ChannelTrades(Channel.Filed);

    protected override (double First, double Second, double Run) Expected => (2, 2, 4);
}
