using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class LernerTests : MetricContract
{
    protected override Metric Metric => new Lerner();

    protected override (double First, double Second, double Run) Expected =>
        ((13 - 6) / 13.0, (15 - 6) / 15.0, 16 / 28.0);
}
