using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Pricing;

public sealed class ChainPriceTests
{
    /// <summary>Of K sellers number j posts 1 - (1 - c) / 2^j (Spengler 1950).</summary>
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    [InlineData(4, 0.3)]
    public void Against_uniform_values_each_seller_goes_half_of_the_rest(int sellers, double cost) =>
        Follow(new Uniform(0, 1), cost, sellers, (_, number) => 1 - (1 - cost) * Math.Pow(0.5, number));

    /// <summary>A constant hazard rate: everyone adds the mean.</summary>
    [Theory]
    [InlineData(2, 0, 1)]
    [InlineData(3, 0.5, 2)]
    public void Against_exponential_values_each_seller_adds_the_mean(int sellers, double cost, double mean) =>
        Follow(new Exponential(mean), cost, sellers, (_, number) => cost + number * mean);

    /// <summary>A constant elasticity a: everyone multiplies by a / (a - 1).</summary>
    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 2.5)]
    public void Against_pareto_values_each_seller_multiplies(int sellers, double shape) =>
        Follow(new Pareto(1, shape), 1, sellers, (_, number) => Math.Pow(shape / (shape - 1), number));

    /// <summary>P = 4 - q and marginal revenue 4 - 2q stay above 0 up to q = 1: the second seller takes 2 and everyone
    /// buys at 3.</summary>
    [Fact]
    public void Everyone_may_be_served_in_the_end()
    {
        Assert.Equal(2, ChainPrice.Of(new Uniform(3, 4), 0, 1)!.Value, 1e-6);
        Assert.Equal(3, ChainPrice.Of(new Uniform(3, 4), 2, 0)!.Value, 1e-6);
    }

    private static void Follow(Distribution values, double cost, int sellers, Func<double, int, double> expected)
    {
        var paid = cost;
        for (var number = 1; number <= sellers; number++)
        {
            paid = ChainPrice.Of(values, paid, sellers - number)!.Value;
            Assert.Equal(expected(cost, number), paid, 2e-6);
        }
    }
}
