using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Tests.Evaluation.Estimators;

public sealed class TwoWayFixedEffectsTests : EstimatorContract
{
    protected override IEstimator Estimator => new TwoWayFixedEffects();

    [Fact]
    public void With_one_start_it_is_the_difference_in_differences()
    {
        var panel = Panels.Noisy(1, 7, 0.5, 3, 3, Panels.Never, Panels.Never, Panels.Never);
        Assert.Equal(
            new DifferenceInDifferences().Estimate(panel).Effect, Estimator.Estimate(panel).Effect, 1e-9);
    }

    /// <summary>Goodman-Bacon (2021), theorem 1, on noise: whatever the groups, some treated from the start.</summary>
    [Theory]
    [InlineData(1, 2, 2, 5, 8, Panels.Never, Panels.Never)]
    [InlineData(2, 0, 3, 3, 9, 10, 4)]
    [InlineData(3, 1, 1, 1, 6, 6, 9)]
    [InlineData(4, 0, 0, 5, Panels.Never, 5, 7)]
    public void It_is_the_weighted_mean_of_its_comparisons(int seed, params int[] starts)
    {
        var panel = Panels.Noisy(seed, 11, 0.3, starts);
        var comparisons = BaconDecomposition.Of(panel);
        Assert.Equal(1, comparisons.Sum(comparison => comparison.Weight), 1e-9);
        Assert.Equal(
            comparisons.Sum(comparison => comparison.Weight * comparison.Effect),
            Estimator.Estimate(panel).Effect,
            1e-9);
    }

    /// <summary>Of the three groups in O36: 1/6 of the weight; half, if nobody is never treated.</summary>
    [Fact]
    public void It_is_known_how_much_rests_on_regions_that_are_treated_already()
    {
        Assert.Equal(1 / 6.0, BaconDecomposition.ForbiddenShare(Panels.Noisy(1, 9, 0, 3, 6, Panels.Never)), 1e-9);
        Assert.Equal(0.5, BaconDecomposition.ForbiddenShare(Panels.Noisy(1, 9, 0, 3, 6)), 1e-9);
        Assert.Equal(0, BaconDecomposition.ForbiddenShare(Panels.Noisy(1, 9, 0, 3, 3, Panels.Never)), 1e-9);
    }

    [Fact]
    public void Where_all_start_at_once_there_is_nobody_to_compare_with() =>
        AssertBarred(Obstacle.NobodyToCompare, Panels.Of(Region(2), Region(2)));
}
