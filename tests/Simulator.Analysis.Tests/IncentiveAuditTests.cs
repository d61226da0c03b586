using Simulator.Market.Participants;

namespace Simulator.Analysis.Tests;

public sealed class IncentiveAuditTests
{
    [Fact]
    public void Every_manipulation_is_tried_at_every_factor_and_the_truth_once()
    {
        var measured = new List<Deviation>();
        var audit = new IncentiveAudit([0.5, 0.1, 0.5], 0.95, deviation =>
        {
            measured.Add(deviation);
            return [0, 0, 0, 0];
        }).Audit("buyer");
        Assert.Equal(
            [
                new("buyer", Manipulation.Shade, 0),
                new("buyer", Manipulation.Shade, 0.1), new("buyer", Manipulation.Shade, 0.5),
                new("buyer", Manipulation.Inflate, 0.1), new("buyer", Manipulation.Inflate, 0.5),
                new("buyer", Manipulation.Withhold, 0),
                new("buyer", Manipulation.Split, 0.1), new("buyer", Manipulation.Split, 0.5),
            ],
            measured);
        Assert.Equal(measured.Count, IncentiveAudit.DeviationsOf(2));
        Assert.Equal(IncentiveAudit.Manipulations.Length, audit.Gains.Length);
    }

    /// <summary>A mechanism in which only shading by a fifth pays: 3 more than the truth's 1.</summary>
    [Fact]
    public void Gains_stand_with_their_manipulations()
    {
        var audit = new IncentiveAudit([0.1, 0.2], 0.95, deviation => deviation switch
        {
            { Manipulation: Manipulation.Shade, Factor: 0.2 } => [4, 4, 4, 4],
            { Manipulation: Manipulation.Shade } => [1, 1, 1, 1],
            _ => [0, 0, 0, 0],
        }).Audit("buyer");
        Assert.Equal(1, audit.Truth.Mean);
        Assert.Equal([3.0, -1, -1, -1], audit.Gains.Select(gain => gain.Mean));
        Assert.Equal([0.2, 0.1, null, 0.1], audit.Gains.Select(gain => gain.Factor));
    }

    /// <summary>Bonferroni: 20 intervals that each fail with probability 0.0025 all hold with 0.95.</summary>
    [Fact]
    public void Intervals_of_a_table_hold_together()
    {
        Assert.Equal(0.9975, IncentiveAudit.ConfidenceOf(20), 12);
        Assert.Equal(0.95, IncentiveAudit.ConfidenceOf(1), 12);
    }
}
