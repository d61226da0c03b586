using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class TradesPerParticipantTests : MetricContract
{
    protected override Metric Metric => new TradesPerParticipant();

    protected override (double First, double Second, double Run) Expected => (0.25, 0.25, 0.5);
}
