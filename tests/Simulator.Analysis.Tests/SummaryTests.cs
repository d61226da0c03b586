namespace Simulator.Analysis.Tests;

public sealed class SummaryTests
{
    /// <summary>By hand: mean 5, squared deviations 9+1+1+1+0+0+4+16 = 32, variance 32/7; t(7) = 2.364624 from tables.
    /// </summary>
    [Fact]
    public void A_sample_is_summarized_by_its_mean_spread_and_students_interval()
    {
        var summary = Summary.Of([2, 4, 4, 4, 5, 5, 7, 9]);
        Assert.Equal(5, summary.Mean, 12);
        Assert.Equal(Math.Sqrt(32.0 / 7), summary.Sd!.Value, 12);
        Assert.Equal(Math.Sqrt(32.0 / 7 / 8), summary.Se!.Value, 12);
        Assert.Equal(5 - 2.364624 * Math.Sqrt(32.0 / 56), summary.Ci95!.Value.Low, 5);
        Assert.Equal(5 + 2.364624 * Math.Sqrt(32.0 / 56), summary.Ci95!.Value.High, 5);
        Assert.Equal(8, summary.N);
    }

    [Fact]
    public void What_was_not_measured_is_left_out_and_not_counted()
    {
        var summary = Summary.Of([1, double.NaN, 3]);
        Assert.Equal(2, summary.Mean);
        Assert.Equal(2, summary.N);
    }

    [Fact]
    public void One_value_has_a_mean_but_no_interval()
    {
        var summary = Summary.Of([7]);
        Assert.Equal(new Summary(7, null, null, null, 1), summary);
    }

    [Fact]
    public void Nothing_measured_has_no_mean()
    {
        var summary = Summary.Of([double.NaN]);
        Assert.True(double.IsNaN(summary.Mean));
        Assert.Equal(0, summary.N);
        Assert.Null(summary.Ci95);
    }

    [Fact]
    public void Values_that_agree_have_an_interval_of_no_width() =>
        Assert.Equal(new Interval(3, 3), Summary.Of([3, 3, 3]).Ci95);
}
