using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class DelayedShareTests : MetricContract
{
    protected override Metric Metric => new DelayedShare();

    protected override (double First, double Second, double Run) Expected => (double.NaN, double.NaN, double.NaN);
}
