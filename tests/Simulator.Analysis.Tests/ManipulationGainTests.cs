namespace Simulator.Analysis.Tests;

/// <summary>Choosing and measuring, by hand; Student's quantiles as tables print them (3 degrees of freedom: 3.182446
/// at 95 %, 5.840909 at 99 %).</summary>
public sealed class ManipulationGainTests
{
    private static readonly double[] truth = [10, 10, 10, 10, 10, 10, 10, 10];

    [Fact]
    public void The_best_factor_is_chosen_on_one_half_and_measured_on_the_other()
    {
        var gain = Of((0.1, [15, 15, 15, 15, 11, 12, 13, 14]), (0.2, [14, 14, 14, 14, 99, 99, 99, 99]));
        Assert.Equal((0.1, 4), (gain.Factor, gain.N));
        Assert.Equal(2.5, gain.Mean, 12);
        Assert.Equal(Math.Sqrt(5.0 / 3 / 4), gain.Se!.Value, 12);
        Assert.Equal(2.5 - 3.182446 * Math.Sqrt(5.0 / 12), gain.Interval!.Value.Low, 5);
        Assert.Equal(2.5 + 3.182446 * Math.Sqrt(5.0 / 12), gain.Interval!.Value.High, 5);
        Assert.Equal((1.0, Verdict.Gain), (gain.PayingShare, gain.Verdict));
    }

    [Fact]
    public void More_confidence_makes_a_wider_interval_and_a_more_careful_verdict()
    {
        var gain = Of(0.99, (0.1, [15, 15, 15, 15, 11, 12, 13, 14]), (0.2, [14, 14, 14, 14, 99, 99, 99, 99]));
        Assert.Equal(2.5 - 5.840909 * Math.Sqrt(5.0 / 12), gain.Interval!.Value.Low, 5);
        Assert.Equal(Verdict.None, gain.Verdict);
    }

    [Fact]
    public void Without_a_choice_all_replications_measure()
    {
        var gain = ManipulationGain.Of(truth, [(null, (double[])[9, 9, 9, 9, 9, 9, 9, 10])], 0.95);
        Assert.Equal((null, 8), (gain.Factor, gain.N));
        Assert.Equal(-7.0 / 8, gain.Mean, 12);
        Assert.Equal((0.0, Verdict.Loss), (gain.PayingShare, gain.Verdict));
    }

    [Fact]
    public void What_changes_nothing_gains_nothing_and_of_equals_the_least_factor_is_told()
    {
        var gain = Of((0.1, truth), (0.2, truth));
        Assert.Equal((0.1, 0.0, 0.0), (gain.Factor, gain.Mean, gain.Se));
        Assert.Equal(new Interval(0, 0), gain.Interval);
        Assert.Equal((0.0, Verdict.None), (gain.PayingShare, gain.Verdict));
    }

    [Fact]
    public void One_pair_has_no_interval_and_no_verdict()
    {
        var gain = ManipulationGain.Of([10], [(null, (double[])[12])], 0.95);
        Assert.Equal((2.0, null, Verdict.None), (gain.Mean, gain.Interval, gain.Verdict));
    }

    [Fact]
    public void Replications_that_do_not_pair_are_refused() =>
        Assert.Contains("8 replications do not pair with 1", Assert.Throws<ArgumentException>(
            () => Of((0.1, [12]), (0.2, [12]))).Message, StringComparison.Ordinal);

    private static ManipulationGain Of(params (double Factor, double[] Utilities)[] candidates) =>
        Of(0.95, candidates);

    private static ManipulationGain Of(
        double confidence, params (double Factor, double[] Utilities)[] candidates) => ManipulationGain.Of(
        truth,
        [.. candidates.Select(each => ((double?)each.Factor, (IReadOnlyList<double>)each.Utilities))],
        confidence);
}
