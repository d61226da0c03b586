using Simulator.Analysis.Evaluation;

namespace Simulator.Analysis.Tests.Evaluation;

public sealed class PilotPlanTests
{
    private static readonly PilotPlan plan = new(10, 30, 12, 6, 2) { Persistence = 0.7 };

    /// <summary>Without persistence the variance is (1/12 + 1/6) (1/10 + 1/30) 2².</summary>
    [Fact]
    public void The_error_of_independent_periods_is_that_of_two_means() => Assert.Equal(
        2 * Math.Sqrt((1 / 12.0 + 1 / 6.0) * (1 / 10.0 + 1 / 30.0)),
        (plan with { Persistence = 0 }).StandardError,
        1e-12);

    [Fact]
    public void Power_without_an_effect_is_the_level() => Assert.Equal(0.05, plan.Power(0, 0.05), 1e-9);

    [Fact]
    public void The_minimal_effect_is_seen_as_often_as_asked()
    {
        Assert.Equal(0.9, plan.Power(plan.MinimalEffect(0.9, 0.01), 0.01), 1e-9);
        Assert.Equal(0, (plan with { NoiseSd = 0 }).MinimalEffect(0.8, 0.05));
    }

    [Fact]
    public void More_regions_and_less_noise_show_smaller_effects()
    {
        var effect = plan.MinimalEffect(0.8, 0.05);
        Assert.True(new PilotPlan(20, 30, 12, 6, 2) { Persistence = 0.7 }.MinimalEffect(0.8, 0.05) < effect);
        Assert.Equal(effect / 2, (plan with { NoiseSd = 1 }).MinimalEffect(0.8, 0.05), 1e-9);
    }

    [Fact]
    public void Two_regions_show_nothing() => Assert.Throws<ArgumentException>(() => new PilotPlan(1, 1, 1, 1, 1));
}
