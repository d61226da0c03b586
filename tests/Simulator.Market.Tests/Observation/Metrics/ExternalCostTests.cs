using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ExternalCostTests : MetricContract
{
    protected override Metric Metric => new ExternalCost();

    protected override (double First, double Second, double Run) Expected => (0, 2 * 0.75, 1.5);
}
