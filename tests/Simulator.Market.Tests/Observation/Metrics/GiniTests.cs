using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class GiniTests : MetricContract
{
    private const int Size = 10_000;

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

    /// <summary>Limits: 2 Phi(s / sqrt 2) - 1 for a lognormal law, 1 / (2a - 1) for a Pareto law, 1/2 for an
    /// exponential and 1/3 for a uniform one. Of n exponential values it is a mean of n - 1 uniform ones times (n-1) /
    /// n, so that its standard deviation is 1 / sqrt(12 n); of n uniform values it is that of the influence function 2
    /// x^2 - 8 x / 3 + 2/3, whose variance is 8/135.</summary>
    public static TheoryData<Distribution, double, double> Laws => new()
    {
        { new Lognormal(0, 1), 0.520500, 0.0046 },
        { new Pareto(1, 3), 0.2, 0.0037 },
        { new Exponential(3), 0.5, Math.Sqrt(1 / 12.0 / Size) },
        { new Uniform(0, 5), 1 / 3.0, Math.Sqrt(8 / 135.0 / Size) },
    };

    [Theory]
    [MemberData(nameof(Laws))]
    public void Of_ten_thousand_draws_it_has_the_mean_and_the_deviation_of_theory(
        Distribution law, double expected, double deviation)
    {
        const int samples = 200;
        var stream = new RandomStream(19, 0, 0, Purpose.Endowment);
        var ginis = new double[samples];
        for (var sample = 0; sample < samples; sample++)
        {
            var draws = new double[Size];
            for (var draw = 0; draw < Size; draw++)
            {
                draws[draw] = law.Draw(ref stream, draw);
            }

            ginis[sample] = Gini.Of(draws).Value;
        }

        var mean = ginis.Average();
        Assert.Equal(expected, mean, 4 * deviation / Math.Sqrt(samples));

        // The variance of a sample variance is 2 sd^4 / (n - 1) where the fourth moment is normal.
        var found = Math.Sqrt(ginis.Sum(gini => (gini - mean) * (gini - mean)) / (samples - 1));
        Assert.Equal(1, found / deviation, 4 / Math.Sqrt(2 * (samples - 1)));
    }

    [Fact]
    public void Only_sellers_with_receipts_count() =>
        Assert.Equal(
            4 / 15.0, Metric.Measure(Facts.Of(revenue: [0, 1, 2, 0, 3, 4, 5])).Value, 1e-12);
}
