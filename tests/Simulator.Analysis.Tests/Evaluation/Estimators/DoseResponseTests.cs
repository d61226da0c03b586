using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Tests.Evaluation.Estimators;

public sealed class DoseResponseTests : EstimatorContract
{
    protected override IEstimator Estimator => new DoseResponse();

    /// <summary>Doses 1, .5, 0, 0 and changes 2, 1.2, .1, -.1, by hand: 1.4 / .6875.</summary>
    [Fact]
    public void It_is_the_slope_of_changes_on_doses()
    {
        var estimate = Estimator.Estimate(Panels.Of(
            Panels.Dosed(1, 1, 0, 2), Panels.Dosed(1, 0.5, 4, 5.2), Panels.Region(Panels.Never, 1, 1.1),
            Panels.Region(Panels.Never, 3, 2.9)));
        Assert.Equal(1.4 / 0.6875, estimate.Effect, 1e-9);
        Assert.Equal(2, estimate.Conventional!.Value.DegreesOfFreedom);
    }

    [Fact]
    public void Doses_may_be_compared_where_all_are_treated()
    {
        var panel = Panels.Of(Panels.Dosed(1, 1, 0, 3), Panels.Dosed(1, 0.5, 0, 2), Panels.Dosed(1, 0, 0, 1));
        Assert.Equal(2, Estimator.Estimate(panel).Effect, 1e-9);
        AssertBarred(Obstacle.EqualDoses, Panels.Of(Region(2), Region(2)));
    }
}
