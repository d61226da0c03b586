using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class TaxRevenueTests : MetricContract
{
    protected override Metric Metric => new TaxRevenue();

    protected override (double First, double Second, double Run) Expected => (1, 1, 2);
}
