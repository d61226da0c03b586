using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class MeanPriceTests : MetricContract
{
    protected override Metric Metric => new MeanPrice();

    protected override (double First, double Second, double Run) Expected => (6.5, 7.5, 7);
}
