using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class WelfareTests : MetricContract
{
    protected override Metric Metric => new Welfare();

    protected override (double First, double Second, double Run) Expected =>
        (4 + 6.5 + 1 + 0.5, 4 + 8.5 + 1 + 0.5 - 2 - 1.5, 22.5);
}
