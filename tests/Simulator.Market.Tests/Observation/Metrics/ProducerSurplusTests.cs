using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ProducerSurplusTests : MetricContract
{
    protected override Metric Metric => new ProducerSurplus();

    protected override (double First, double Second, double Run) Expected => (12.5 - 6, 14.5 - 6, 15);
}
