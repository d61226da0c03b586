using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class OrdersSubmittedTests : MetricContract
{
    protected override Metric Metric => new OrdersSubmitted();

    protected override (double First, double Second, double Run) Expected => (8, 8, 16);
}
