using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class TradingVolumeTests : MetricContract
{
    protected override Metric Metric => new TradingVolume();

    protected override (double First, double Second, double Run) Expected => (13, 15, 28);
}
