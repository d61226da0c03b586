using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class RefusedShareTests : MetricContract
{
    protected override Metric Metric => new RefusedShare();

    protected override (double First, double Second, double Run) Expected => (1 / 8.0, 1 / 8.0, 1 / 8.0);
}
