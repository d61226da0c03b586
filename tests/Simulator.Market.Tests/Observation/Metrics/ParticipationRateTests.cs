using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ParticipationRateTests : MetricContract
{
    protected override Metric Metric => new ParticipationRate();

    protected override (double First, double Second, double Run) Expected => (0.5, 0.5, 0.5);
}
