using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class EnteredShareTests : MetricContract
{
    protected override Metric Metric => new EnteredShare("buyers");

    /// <summary>They have no rule of entry.</summary>
    protected override (double First, double Second, double Run) Expected => (double.NaN, double.NaN, double.NaN);
}
