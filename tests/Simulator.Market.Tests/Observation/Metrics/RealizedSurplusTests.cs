using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class RealizedSurplusTests : MetricContract
{
    protected override Metric Metric => new RealizedSurplus();

    protected override (double First, double Second, double Run) Expected => (12, 12, 24);
}
