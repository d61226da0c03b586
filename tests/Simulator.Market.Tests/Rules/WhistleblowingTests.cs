using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class WhistleblowingTests : PolicyRuleContract
{
    protected override Rule Rule => new Whistleblowing(0.5, 0.2);

    /// <summary>1 - (1 - 0.4 x 0.5) (1 - 0.5).</summary>
    [Fact]
    public void What_inspections_do_not_find_may_be_reported()
    {
        var policy = Rule.Apply(new Policy { InspectionRate = 0.4, DetectionPower = 0.5 });

        Assert.Equal(0.6, policy.DetectionProbability, 1e-12);
        Assert.Equal(0.36, Rule.Apply(policy).SelfRegulation, 1e-12);
    }

    [Fact]
    public void Where_nobody_reports_detection_is_by_inspection_alone() => Assert.Equal(
        0.07 * 0.3, new Policy { InspectionRate = 0.07, DetectionPower = 0.3 }.DetectionProbability);

    [Fact]
    public void More_of_the_leaks_are_detected_and_fewer_happen()
    {
        var leaks = new Leak(0.3, 0.1);
        double Sum(Counter counter, params Rule[] rules) => Enumerable.Range(1, 4).Sum(seed =>
            DataMarkets.Count(DataMarkets.Of([.. rules], [leaks]), (ulong)seed)[counter]);

        Assert.Equal(0, Sum(Counter.Detections));
        Assert.True(Sum(Counter.Detections, Rule) > 0);
        Assert.True(Sum(Counter.Leaks, Rule) < Sum(Counter.Leaks));
    }
}
