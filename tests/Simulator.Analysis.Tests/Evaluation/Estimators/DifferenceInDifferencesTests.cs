using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Tests.Evaluation.Estimators;

public sealed class DifferenceInDifferencesTests : EstimatorContract
{
    protected override IEstimator Estimator => new DifferenceInDifferences();

    /// <summary>Changes are 2 and 4 against 0, 1 and 2. By hand: 3 - 1; the pooled variance is 4/3, and clustered
    /// (1/2 + 2/9) x 5/4 x 9/7.</summary>
    [Fact]
    public void Errors_are_those_of_a_comparison_of_changes()
    {
        var estimate = Estimator.Estimate(Panels.Of(
            Panels.Region(2, 0, 2, 3), Panels.Region(2, 5, 5, 9), Panels.Region(Panels.Never, 1, 1, 1),
            Panels.Region(Panels.Never, 1, 3, 3), Panels.Region(Panels.Never, 7, 7, 9)));
        Assert.Equal(2, estimate.Effect, 1e-9);
        Assert.Equal(Math.Sqrt(4 / 3.0 * (1 / 2.0 + 1 / 3.0)), estimate.Conventional!.Value.Size, 1e-9);
        Assert.Equal(3, estimate.Conventional!.Value.DegreesOfFreedom);
        Assert.Equal(Math.Sqrt((1 / 2.0 + 2 / 9.0) * 5 / 4 * 9 / 7), estimate.Clustered!.Value.Size, 1e-9);
        Assert.Equal(4, estimate.Clustered!.Value.DegreesOfFreedom);
    }

    [Fact]
    public void It_wants_one_start_and_something_before_it()
    {
        AssertBarred(Obstacle.SeveralStarts, Panels.Of(Region(1), Region(2), Region(Panels.Never)));
        AssertBarred(Obstacle.NothingBefore, Panels.Of(Region(0), Region(Panels.Never)));
        AssertBarred(Obstacle.NobodyToCompare, Panels.Of(Region(2), Region(2)));
    }
}
