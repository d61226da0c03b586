using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Tests.Evaluation.Estimators;

public sealed class RegionTrendsTests : EstimatorContract
{
    protected override IEstimator Estimator => new RegionTrends();

    /// <summary>The treated grow by 2 a period and the others by 1; differences in differences add 1 for each of the
    /// 2.5 periods between the middle of before and of after.</summary>
    [Fact]
    public void Trends_that_part_regions_anyway_are_taken_out()
    {
        var panel = Panels.Of(
            Panels.Region(3, 0, 2, 4, 6.5, 8.5), Panels.Region(3, 1, 3, 5, 7.5, 9.5),
            Panels.Region(Panels.Never, 0, 1, 2, 3, 4), Panels.Region(Panels.Never, 5, 6, 7, 8, 9));
        Assert.Equal(0.5, Estimator.Estimate(panel).Effect, 1e-9);
        Assert.Equal(0.5 + 2.5, new DifferenceInDifferences().Estimate(panel).Effect, 1e-9);
    }

    [Fact]
    public void A_line_wants_two_periods() =>
        AssertBarred(Obstacle.NothingBefore, Panels.Of(Region(1), Region(Panels.Never)));
}
