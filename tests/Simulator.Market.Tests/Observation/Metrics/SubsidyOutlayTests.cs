using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class SubsidyOutlayTests : MetricContract
{
    protected override Metric Metric => new SubsidyOutlay();

    protected override (double First, double Second, double Run) Expected => (0, 2, 2);
}
