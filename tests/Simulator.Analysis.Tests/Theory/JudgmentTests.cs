using Simulator.Analysis.Theory;

namespace Simulator.Analysis.Tests.Theory;

/// <summary>Of 1, 2, 3, 4, 5 by hand: mean 3, central moments m2 = 2 and m4 = 34/5, standard deviation
/// sqrt(5/2) = 1.581139. Four standard errors of the mean are 4 sqrt(2.5 / 5) = 2.828427; of the standard deviation,
/// with var(s²) = (6.8 - 4 * 2/4) / 5 = 0.96, 4 sqrt(0.96 / 8) = 1.385641.</summary>
public sealed class JudgmentTests
{
    private const double Grid = Judgment.MoneyGrid;

    private static readonly double[] sample = [1, 2, 3, 4, 5];

    [Fact]
    public void A_mean_may_be_four_standard_errors_off_and_no_more()
    {
        var finding = Assert.Single(Judgment.Of(new("m", Mean: 3), sample));
        Assert.Equal((Statistic.Mean, 3.0, true), (finding.Statistic, finding.Value, finding.Holds));
        Assert.Equal(2.828427 + Grid, finding.Tolerance, 1e-6);
        Assert.True(Holds(new("m", Mean: 3 + 2.82842), sample));
        Assert.False(Holds(new("m", Mean: 3 + 2.82844), sample));
        Assert.False(Holds(new("m", Mean: 3 - 2.82844), sample));
    }

    [Fact]
    public void A_given_standard_deviation_sets_the_tolerance_of_the_mean_and_is_checked_itself()
    {
        var findings = Judgment.Of(new("m", Mean: 3, Sd: 2), sample);
        Assert.Equal([Statistic.Mean, Statistic.Sd], findings.Select(finding => finding.Statistic));
        Assert.Equal(4 * 2 / Math.Sqrt(5) + Grid, findings[0].Tolerance, 1e-12);
        Assert.Equal(1.581139, findings[1].Value, 1e-6);
        Assert.Equal(1.385641 + Grid, findings[1].Tolerance, 1e-6);
        Assert.True(Holds(new("m", Mean: 3, Sd: 1.581139 + 1.38563), sample));
        Assert.False(Holds(new("m", Mean: 3, Sd: 1.581139 + 1.38565), sample));
    }

    [Fact]
    public void Exact_means_every_replication()
    {
        Assert.True(Holds(new("m", Mean: 3, Exact: true), [3, 3 + 9e-7, 3]));
        var finding = Assert.Single(Judgment.Of(new("m", Mean: 3, Exact: true), [2.9, 3, 3.1, 3.2, 2.8]));
        Assert.False(finding.Holds);
        Assert.Equal(0.2, Math.Abs(finding.Value - 3), 1e-12);
        Assert.False(Holds(new("m", Mean: 3, Exact: true), [3, 3 + 2e-6, 3]));
    }

    [Theory]
    [InlineData(2.9, 3.1, true)]
    [InlineData(3, 3, true)]
    [InlineData(3.1, 4, false)]
    [InlineData(2, 2.9, false)]
    public void A_range_takes_the_mean_as_it_is(double low, double high, bool holds) =>
        Assert.Equal(holds, Holds(new("m", Between: [low, high]), sample));

    [Fact]
    public void A_replication_without_a_value_fails_whatever_is_claimed()
    {
        double[] values = [1, 2, 3, 4, 5, double.NaN];
        Assert.False(Holds(new("m", Mean: 3), values));
        Assert.False(Holds(new("m", Between: [0, 10]), values));
        Assert.False(Holds(new("m", Mean: 1, Exact: true), [1, 1, double.NaN]));
        Assert.All(Judgment.Of(new("m", Mean: 3, Sd: 1.58), values), finding => Assert.False(finding.Holds));
    }

    [Fact]
    public void A_sample_without_spread_meets_only_its_own_value()
    {
        Assert.True(Holds(new("m", Mean: 7), [7, 7, 7]));
        Assert.False(Holds(new("m", Mean: 7.001), [7, 7, 7]));
        Assert.False(Holds(new("m", Mean: 7, Sd: 0.1), [7, 7, 7]));
    }

    /// <summary>A fair coin of 0 and 1 has m2 = 1/4 and m4 = 1/16, so that var(s²) is (1/8) / n(n - 1): less than of
    /// a normal variable. Four standard errors are 4 sqrt(0.125 / (1000 * 999)) = 0.001415.</summary>
    [Fact]
    public void The_error_of_a_standard_deviation_depends_on_the_shape()
    {
        double[] coin = [.. Enumerable.Range(0, 1000).Select(toss => toss % 2.0)];
        var finding = Judgment.Of(new("m", Mean: 0.5, Sd: 0.5), coin)[1];
        Assert.True(finding.Holds);
        Assert.Equal(0.001415 + Grid, finding.Tolerance, 1e-6);
    }

    [Fact]
    public void One_value_is_no_sample() =>
        Assert.Throws<ArgumentException>(() => Judgment.Of(new("m", Mean: 1), [1]));

    private static bool Holds(Expectation expectation, double[] values) =>
        Judgment.Of(expectation, values).All(finding => finding.Holds);
}
