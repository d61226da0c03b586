using Simulator.Analysis.Evaluation;

namespace Simulator.Analysis.Tests.Evaluation.Estimators;

/// <summary>What every estimator must do.</summary>
public abstract class EstimatorContract
{
    protected abstract IEstimator Estimator { get; }

    [Theory]
    [InlineData(0)]
    [InlineData(2.5)]
    [InlineData(-1)]
    public void An_effect_without_noise_is_found(double effect) =>
        Assert.Equal(effect, Estimator.Estimate(Panels.Parallel(effect)).Effect, 1e-9);

    [Fact]
    public void In_another_unit_the_effect_is_the_same()
    {
        var panel = Panels.Noisy(3, 6, 0.5, 3, 3, 3, Panels.Never, Panels.Never, Panels.Never, Panels.Never);
        var (one, other) = (Estimator.Estimate(panel), Estimator.Estimate(panel.Map(value => 7 + 100 * value)));
        Assert.Equal(100 * one.Effect, other.Effect, 1e-6);
        Assert.Equal(100 * one.Conventional?.Size ?? 0, other.Conventional?.Size ?? 0, 1e-6);
        Assert.Equal(100 * one.Clustered?.Size ?? 0, other.Clustered?.Size ?? 0, 1e-6);
    }

    [Fact]
    public void The_sequence_of_regions_does_not_matter()
    {
        var panel = Panels.Noisy(4, 6, 0.5, 3, Panels.Never, 3, Panels.Never, 3, Panels.Never);
        var turned = new Panel([.. panel.Regions.Reverse()]);
        var (one, other) = (Estimator.Estimate(panel), Estimator.Estimate(turned));
        Assert.Equal(one.Effect, other.Effect, 1e-9);
        Assert.Equal(one.Clustered?.Size ?? 0, other.Clustered?.Size ?? 0, 1e-9);
    }

    [Fact]
    public void It_says_why_it_cannot_say_anything()
    {
        AssertBarred(Obstacle.NobodyTreated, Panels.Of(Region(Panels.Never), Region(Panels.Never)));
        AssertBarred(Obstacle.OutcomeMissing, Panels.Of(
            Region(2), Panels.Region(Panels.Never, 1, double.NaN, 1, 1)));
        AssertBarred(null, Panels.Of(Region(2), Region(Panels.Never), Region(Panels.Never)));
    }

    protected void AssertBarred(Obstacle? expected, Panel panel)
    {
        var estimate = Estimator.Estimate(panel);
        Assert.Equal(expected, estimate.Obstacle);
        Assert.Equal(expected is not null, double.IsNaN(estimate.Effect));
    }

    protected static PanelRegion Region(int start) => Panels.Region(start, 1, 2, 4, 3);
}
