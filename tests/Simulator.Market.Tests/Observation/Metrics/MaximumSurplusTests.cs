using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class MaximumSurplusTests : MetricContract
{
    protected override Metric Metric => new MaximumSurplus();

    protected override (double First, double Second, double Run) Expected => ((10 - 2) + (8 - 4), 12, 24);
}
