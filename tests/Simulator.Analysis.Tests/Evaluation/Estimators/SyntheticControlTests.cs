using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Tests.Evaluation.Estimators;

public sealed class SyntheticControlTests : EstimatorContract
{
    protected override IEstimator Estimator => new SyntheticControl();

    /// <summary>Before the start the treated is 1, 3 and donors are 0, 2 and 4, 6: the mixture of a quarter fits. After
    /// it the gap is 6 - (.75 x 1 + .25 x 5) = 4.</summary>
    [Fact]
    public void The_mixture_fits_before_and_is_compared_after()
    {
        var panel = Panels.Of(
            Panels.Region(2, 1, 3, 6), Panels.Region(Panels.Never, 0, 2, 1), Panels.Region(Panels.Never, 4, 6, 5));
        Assert.Equal([0.75, 0.25], SyntheticControl.Weights(panel).Select(weight => Math.Round(weight, 9)));
        Assert.Equal(4, Estimator.Estimate(panel).Effect, 1e-9);
    }

    /// <summary>Off by 1 before and by 3 after.</summary>
    [Fact]
    public void Permutations_rank_how_much_worse_it_fits_after()
    {
        var estimate = Estimator.Estimate(Panels.Of(
            Panels.Region(2, 5, 3, 1), Panels.Region(Panels.Never, 4, 4, 4)));
        Assert.Equal(3, estimate.Statistic, 1e-9);
        Assert.Null(estimate.Conventional);
        Assert.Null(estimate.Clustered);
    }

    [Fact]
    public void It_wants_one_start() =>
        AssertBarred(Obstacle.SeveralStarts, Panels.Of(Region(1), Region(2), Region(Panels.Never)));
}
