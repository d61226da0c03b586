using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Randomness;

/// <summary>Moments and quantiles in closed form.</summary>
public sealed class DistributionTests
{
    private const int Draws = 400_000;

    public static TheoryData<Distribution, double, double> Moments => new()
    {
        { new Constant(3), 3, 0 },
        { new Uniform(2, 8), 5, 3 },
        { new UniformInteger(1, 6), 3.5, 35 / 12.0 },
        { new Normal(10, 2), 10, 4 },
        { new Lognormal(0.5, 0.4), Math.Exp(0.5 + 0.08), (Math.Exp(0.16) - 1) * Math.Exp(1.16) },
        { new Exponential(4), 4, 16 },
        { new Pareto(2, 9), 2 * 9 / 8.0, 4 * 9 / (64.0 * 7) },
        { new Discrete([1, 5, 7], [2, 1, 1]), 3.5, (2 * 6.25 + 2.25 + 12.25) / 4 },
        { new Clamped(new Uniform(-1, 1), 0, 1), 0.25, 1 / 6.0 - 1 / 16.0 },
        { new Rounded(new Uniform(0.5, 6.5)), 3.5, 35 / 12.0 },
    };

    public static TheoryData<Distribution, double, double> Quantiles => new()
    {
        { new Constant(3), 0.2, 3 },
        { new Uniform(2, 8), 0.25, 3.5 },
        { new UniformInteger(1, 6), 0.5, 4 },
        { new UniformInteger(1, 6), 0.999999, 6 },
        { new Normal(10, 2), 0.975, 10 + 2 * 1.959963984540054 },
        { new Lognormal(0, 1), 0.5, 1 },
        { new Lognormal(0, 1), 0.975, Math.Exp(1.959963984540054) },
        { new Exponential(4), 0.5, 4 * Math.Log(2) },
        { new Pareto(2, 2), 0.75, 4 },
        { new Discrete([1, 5, 7], [2, 1, 1]), 0.4, 1 },
        { new Discrete([1, 5, 7], [2, 1, 1]), 0.6, 5 },
        { new Discrete([1, 5, 7], [2, 1, 1]), 0.9, 7 },
        { new Clamped(new Uniform(0, 10), 2, 3), 0.9, 3 },
        { new Rounded(new Uniform(0, 10), 0.5), 0.513, 5 },
        { new Listed([5, 1, 3]), 0.1, 1 },
        { new Listed([5, 1, 3]), 0.9, 5 },
        { new EvenlySpaced(2, 8, 3), 0.1, 3 },
        { new EvenlySpaced(2, 8, 3), 0.5, 5 },
        { new EvenlySpaced(2, 8, 3), 0.9999, 7 },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public void Draws_have_the_mean_and_variance_of_the_closed_form(
        Distribution distribution, double mean, double variance)
    {
        var stream = new RandomStream(11, 0, 0, Purpose.Endowment);
        var draws = Enumerable.Range(0, Draws).Select(index => distribution.Draw(ref stream, index)).ToArray();
        var found = draws.Average();

        Assert.Equal(mean, found, 4 * Math.Sqrt(variance / Draws) + 1e-12);
        Assert.Equal(variance, draws.Average(draw => (draw - mean) * (draw - mean)), variance * 0.03 + 1e-12);
    }

    [Theory]
    [MemberData(nameof(Quantiles))]
    public void Quantiles_are_those_of_the_closed_form(Distribution distribution, double probability, double value) =>
        Assert.Equal(value, distribution.Quantile(probability), 1e-9);

    [Theory]
    [MemberData(nameof(Moments))]
    public void A_draw_takes_one_uniform_number_and_keeps_its_rank(
        Distribution distribution, double mean, double variance)
    {
        Assert.True(variance >= 0 && mean > 0);
        var stream = new RandomStream(12, 0, 0, Purpose.Endowment);
        var twin = stream;

        Assert.Equal(distribution.Quantile(twin.NextUniform()), distribution.Draw(ref stream, 0));
        Assert.Equal(twin.NextBits(), stream.NextBits());
        var quantiles = Enumerable.Range(1, 99).Select(percent => distribution.Quantile(percent / 100.0)).ToArray();
        Assert.Equal(quantiles.Order(), quantiles);
    }

    [Fact]
    public void A_list_gives_each_member_its_entry_and_starts_over()
    {
        var stream = new RandomStream(13, 0, 0, Purpose.Endowment);
        var list = new Listed([5, 1, 3]);

        Assert.Equal([5, 1, 3, 5], Enumerable.Range(0, 4).Select(index => list.Draw(ref stream, index)));
    }

    /// <summary>Costs on the line P = 1 + Q / 2: the area under the first q of them is q + q^2 / 4.</summary>
    [Fact]
    public void Evenly_spaced_values_are_a_line_in_steps()
    {
        var stream = new RandomStream(14, 0, 0, Purpose.Endowment);
        var line = new EvenlySpaced(1, 5, 8);
        var steps = Enumerable.Range(0, 8).Select(index => line.Draw(ref stream, index)).ToArray();

        Assert.Equal([1.25, 1.75, 2.25, 2.75, 3.25, 3.75, 4.25, 4.75], steps);
        Assert.All(Enumerable.Range(0, 9), q => Assert.Equal(q + q * q / 4.0, steps.Take(q).Sum()));
        Assert.Equal(1.25, line.Draw(ref stream, 8));
    }

    [Theory]
    [InlineData("low must not exceed high", typeof(Uniform))]
    [InlineData("count must be at least 1", typeof(EvenlySpaced))]
    [InlineData("mean must be positive", typeof(Exponential))]
    [InlineData("shape must be positive", typeof(Pareto))]
    [InlineData("sd must not be negative", typeof(Normal))]
    [InlineData("weights", typeof(Discrete))]
    public void A_parameter_out_of_range_is_named(string named, Type type)
    {
        Func<Distribution> make = type.Name switch
        {
            nameof(Uniform) => () => new Uniform(2, 1),
            nameof(EvenlySpaced) => () => new EvenlySpaced(1, 2, 0),
            nameof(Exponential) => () => new Exponential(0),
            nameof(Pareto) => () => new Pareto(1, 0),
            nameof(Normal) => () => new Normal(0, -1),
            _ => () => new Discrete([1, 2], [1]),
        };

        Assert.Contains(named, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
    }
}
