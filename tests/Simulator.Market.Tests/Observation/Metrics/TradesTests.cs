using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class TradesTests : MetricContract
{
    protected override Metric Metric => new Trades();

    protected override (double First, double Second, double Run) Expected => (2, 2, 4);
}
