using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class MeanQualityTests : MetricContract
{
    protected override Metric Metric => new MeanQuality();

    protected override (double First, double Second, double Run) Expected => (1, 1, 1);
}
