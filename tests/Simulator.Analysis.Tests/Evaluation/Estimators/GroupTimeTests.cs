using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Tests.Evaluation.Estimators;

public sealed class GroupTimeTests : EstimatorContract
{
    protected override IEstimator Estimator => new GroupTime();

    /// <summary>Against the last period before, summed over two periods of treatment: 3 and 5, of the others 0, 1 and
    /// 2. By hand: (8 - 2 x 1) / 4; clustered (2 x 2 + 4 / 3) / 16, as the others count twice; conventional with the
    /// others' variance of 1 for the treated, (2 + 4 / 3) / 16.</summary>
    [Fact]
    public void Errors_are_those_of_sums_since_the_last_period_before()
    {
        var estimate = Estimator.Estimate(Panels.Of(
            Panels.Region(2, 9, 0, 1, 2), Panels.Region(2, 9, 1, 3, 4), Panels.Region(Panels.Never, 9, 2, 2, 2),
            Panels.Region(Panels.Never, 9, 2, 2, 3), Panels.Region(Panels.Never, 9, 2, 3, 3)));
        Assert.Equal(1.5, estimate.Effect, 1e-9);
        Assert.Equal(Math.Sqrt(16 / 3.0) / 4, estimate.Clustered!.Value.Size, 1e-9);
        Assert.Equal(3, estimate.Clustered!.Value.DegreesOfFreedom);
        Assert.Equal(Math.Sqrt(10 / 3.0) / 4, estimate.Conventional!.Value.Size, 1e-9);
        Assert.Equal(2, estimate.Conventional!.Value.DegreesOfFreedom);
    }

    [Fact]
    public void A_group_of_one_has_no_spread_of_its_own()
    {
        var estimate = Estimator.Estimate(Panels.Noisy(1, 8, 0, 3, 5, 5, Panels.Never, Panels.Never));
        Assert.Null(estimate.Clustered);
        Assert.NotNull(estimate.Conventional);
    }

    /// <summary>4,000 panels of persistent noise, three groups of four: four standard errors of a share of .05 are
    /// .0138; the t distribution stands in for a sum of variances, hence half a point more.</summary>
    [Fact]
    public void Five_of_a_hundred_intervals_miss_whatever_the_persistence()
    {
        int[] starts = [.. new[] { 4, 7, 10, Panels.Never }.SelectMany(start => Enumerable.Repeat(start, 4))];
        var missed = Enumerable.Range(0, 4000).Count(seed =>
        {
            var estimate = Estimator.Estimate(Panels.Noisy(seed, 14, 0.8, starts));
            return estimate.Clustered!.Value.PValue(estimate.Effect) <= 0.05;
        });
        Assert.InRange(missed / 4000.0, 0.05 - 0.0188, 0.05 + 0.0188);
    }

    [Fact]
    public void It_wants_someone_never_treated_and_something_before()
    {
        AssertBarred(Obstacle.NobodyToCompare, Panels.Of(Region(1), Region(2)));
        AssertBarred(Obstacle.NothingBefore, Panels.Of(Region(0), Region(Panels.Never)));
        Assert.Empty(GroupTime.Effects(Panels.Of(Region(1), Region(2))));
    }
}
