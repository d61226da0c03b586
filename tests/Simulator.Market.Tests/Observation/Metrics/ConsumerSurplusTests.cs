using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ConsumerSurplusTests : MetricContract
{
    protected override Metric Metric => new ConsumerSurplus();

    protected override (double First, double Second, double Run) Expected => (18 - 14, 18 - 14, 8);
}
