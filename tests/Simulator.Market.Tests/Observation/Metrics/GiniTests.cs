using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class GiniTests : MetricContract
{
    protected override Metric Metric => new Gini();

    protected override (double First, double Second, double Run) Expected => (double.NaN, 0, 0);

    /// <summary>Population formula, without the factor n / (n - 1).</summary>
    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4, 5 }, 4 / 15.0)]
    [InlineData(new double[] { 5, 3, 1, 2, 4 }, 4 / 15.0)]
    [InlineData(new double[] { 7, 7, 7 }, 0)]
    [InlineData(new[] { 0, 0, 0, 8.0 }, 0.75)]
    public void It_is_half_the_relative_mean_difference(double[] values, double expected) =>
        Assert.Equal(expected, Gini.Of(values).Value, 1e-12);

    [Fact]
    public void Of_a_Zipf_law_over_ten_it_is_as_in_closed_form() =>
        Assert.Equal(
            0.417166, Gini.Of(Enumerable.Range(1, 10).Select(rank => 1.0 / rank)).Value, 1e-6);

    [Fact]
    public void Of_an_exponential_law_it_is_one_half()
    {
        var law = new Exponential(3);
        var quantiles = Enumerable.Range(0, 200_000).Select(place => law.Quantile((place + 0.5) / 200_000));

        Assert.Equal(0.5, Gini.Of(quantiles).Value, 1e-4);
    }

    [Fact]
    public void Only_sellers_with_receipts_count() =>
        Assert.Equal(
            4 / 15.0, Metric.Measure(Facts.Of(revenue: [0, 1, 2, 0, 3, 4, 5])).Value, 1e-12);
}
