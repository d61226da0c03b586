using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class QueueLengthTests : MetricContract
{
    protected override Metric Metric => new QueueLength();

    protected override (double First, double Second, double Run) Expected => (0, 0, 0);
}
