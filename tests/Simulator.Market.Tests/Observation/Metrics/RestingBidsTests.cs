using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class RestingBidsTests : MetricContract
{
    protected override Metric Metric => new RestingBids();

    protected override (double First, double Second, double Run) Expected => (1, 1, 1);
}
