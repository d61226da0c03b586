namespace Simulator.Analysis.Tests;

/// <summary>The sleep of ten patients under two drugs (Student 1908, "The probable error of a mean", Biometrika 6),
/// with the statistics that R prints for its data set "sleep".</summary>
public sealed class ComparisonTests
{
    private static readonly double[] first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    private static readonly double[] second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    [Fact]
    public void Paired_drugs_differ_as_Student_found()
    {
        var comparison = Comparison.Paired(first, second);
        Assert.Equal(1.58, comparison.Difference, 10);
        Assert.Equal(0.7001142, comparison.Ci95!.Value.Low, 6);
        Assert.Equal(2.4598858, comparison.Ci95!.Value.High, 6);
        Assert.Equal(0.002833, comparison.PValue!.Value, 6);
    }

    [Fact]
    public void Independent_drugs_differ_as_Welch_would_find()
    {
        var comparison = Comparison.Independent(first, second);
        Assert.Equal(1.58, comparison.Difference, 10);
        Assert.Equal(-0.2054832, comparison.Ci95!.Value.Low, 6);
        Assert.Equal(3.3654832, comparison.Ci95!.Value.High, 6);
        Assert.Equal(0.07939, comparison.PValue!.Value, 5);
    }

    [Fact]
    public void A_pair_with_one_value_missing_is_left_out_whole()
    {
        var comparison = Comparison.Paired([1, double.NaN, 3, 5], [2, 9, double.NaN, 8]);
        Assert.Equal(2, comparison.A.N);
        Assert.Equal(2, comparison.Difference, 12);
    }

    [Fact]
    public void Arms_that_agree_in_every_replication_do_not_differ()
    {
        var comparison = Comparison.Paired([1, 2, 3], [1, 2, 3]);
        Assert.Equal(new Interval(0, 0), comparison.Ci95);
        Assert.Equal(1, comparison.PValue);
    }

    [Fact]
    public void Arms_that_always_differ_by_the_same_amount_differ_for_certain() =>
        Assert.Equal(0, Comparison.Paired([1, 2, 3], [2, 3, 4]).PValue);

    [Fact]
    public void One_pair_gives_a_difference_without_an_interval()
    {
        var comparison = Comparison.Paired([1], [4]);
        Assert.Equal(3, comparison.Difference);
        Assert.Null(comparison.Ci95);
        Assert.Null(comparison.PValue);
    }

    [Fact]
    public void Arms_of_different_length_are_not_paired() =>
        Assert.Contains("2 and 1", Assert.Throws<ArgumentException>(
            () => Comparison.Paired([1, 2], [1])).Message, StringComparison.Ordinal);
}
