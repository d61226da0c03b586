using Simulator.Cli.Text;

namespace Simulator.Cli.Tests;

public sealed class FigureTests
{
    [Theory]
    [InlineData(1_234_567, "CNY", "¥ 1.235 m")]
    [InlineData(-2_500, "CNY", "-¥ 2,500")]
    [InlineData(12_345, "contracts", "12.35 k")]
    [InlineData(0.87321, "1", "0.873")]
    [InlineData(0.00123, "1", "0.00123")]
    [InlineData(0, "1", "0")]
    [InlineData(3.2e9, "CNY", "¥ 3.2 bn")]
    [InlineData(double.NaN, "CNY", "–")]
    public void Numbers_are_written_as_people_read_them(double number, string unit, string expected) =>
        Assert.Equal(expected, Figure.Of(number, unit));

    [Fact]
    public void A_change_bears_its_sign() => Assert.Equal("+¥ 3", Figure.Change(3, "CNY"));

    [Fact]
    public void A_small_probability_is_not_written_as_zero() => Assert.Equal("< 0.001", Figure.Probability(1e-9));

    [Fact]
    public void A_sparkline_goes_from_the_lowest_bar_to_the_highest() =>
        Assert.Equal("▁▅ █", Sparkline.Of([0, 1, double.NaN, 2]));

    [Fact]
    public void A_figure_that_is_taken_once_has_no_course() =>
        Assert.Equal("", Sparkline.Of([double.NaN, 3]));

    [Fact]
    public void A_series_that_never_changes_is_a_level_line() => Assert.Equal("▄▄", Sparkline.Of([5, 5]));
}
