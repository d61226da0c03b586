using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Tests.Evaluation.Estimators;

public sealed class NaiveTests : EstimatorContract
{
    protected override IEstimator Estimator => new Naive();

    /// <summary>The sleep of Student (1908), with what R prints for t.test(extra ~ group, var.equal = TRUE).</summary>
    [Fact]
    public void In_one_period_it_is_the_two_sample_t_test()
    {
        double[] first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
        double[] second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
        var estimate = Estimator.Estimate(new(
        [
            .. first.Select(hours => Panels.Region(Panels.Never, hours)),
            .. second.Select(hours => Panels.Region(0, hours)),
        ]));
        Assert.Equal(1.58, estimate.Effect, 1e-9);
        Assert.Equal(18, estimate.Conventional!.Value.DegreesOfFreedom);
        Assert.Equal(0.07919, estimate.Conventional!.Value.PValue(estimate.Effect), 5e-6);
    }

    /// <summary>From period 1 on: treated 5, 5, 9; others 1, 2, 3 and, before it starts itself, 4.</summary>
    [Fact]
    public void Who_is_not_treated_yet_is_among_the_others()
    {
        var panel = Panels.Of(
            Panels.Region(1, 0, 5, 5), Panels.Region(2, 0, 4, 9), Panels.Region(Panels.Never, 7, 1, 2));
        Assert.Equal(19 / 3.0 - 7 / 3.0, Estimator.Estimate(panel).Effect, 1e-9);
    }

    [Fact]
    public void Where_all_are_treated_at_once_there_is_nobody_to_compare_with() =>
        AssertBarred(Obstacle.NobodyToCompare, Panels.Of(Region(2), Region(2)));
}
