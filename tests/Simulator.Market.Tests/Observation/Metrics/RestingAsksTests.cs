using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class RestingAsksTests : MetricContract
{
    protected override Metric Metric => new RestingAsks();

    protected override (double First, double Second, double Run) Expected => (2, 2, 2);
}
