using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Pricing;

public sealed class MonopolyPriceTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.2, 0.6)]
    [InlineData(0.9, 0.95)]
    public void Against_uniform_values_it_is_halfway_between_the_cost_and_the_highest(double cost, double price) =>
        Assert.Equal(price, MonopolyPrice.Of(new Uniform(0, 1), cost)!.Value, 1e-7);

    [Theory]
    [InlineData(2, 0, 2)]
    [InlineData(2, 1.5, 3.5)]
    public void Against_exponential_values_it_is_cost_plus_mean(double mean, double cost, double price) =>
        Assert.Equal(price, MonopolyPrice.Of(new Exponential(mean), cost)!.Value, 1e-6);

    [Theory]
    [InlineData(3, 1, 1.5)]
    [InlineData(2, 1, 2)]
    public void Against_pareto_values_it_is_a_constant_markup(double shape, double cost, double price) =>
        Assert.Equal(price, MonopolyPrice.Of(new Pareto(1, shape), cost)!.Value, 1e-6);

    [Fact]
    public void Where_nobody_is_worth_losing_it_is_the_lowest_value() =>
        Assert.Equal(3, MonopolyPrice.Of(new Uniform(3, 4), 0)!.Value, 1e-12);

    /// <summary>The profit is 1 - c at 1, 0.3 (4 - c) at 4 and 0.1 (10 - c) at 10.</summary>
    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(2, 10)]
    public void Atoms_are_priced_exactly(double cost, double price) =>
        Assert.Equal(price, MonopolyPrice.Of(new Discrete([1, 4, 10], [7, 2, 1]), cost));

    /// <summary>Of U on (a, b] the price is max(a, b / 2).</summary>
    [Theory]
    [InlineData(0.5, 1, 0.5)]
    [InlineData(0.25, 0.5, 0.25)]
    [InlineData(0.25, 1, 0.5)]
    [InlineData(0.8, 0.9, 0.8)]
    [InlineData(0.7, 0.7, 0.7)]
    public void A_disclosed_segment_narrows_the_distribution(double low, double high, double price) =>
        Assert.Equal(price, MonopolyPrice.Of(new Uniform(0, 1), 0, low, high)!.Value, 1e-7);

    [Fact]
    public void There_is_none_where_no_value_covers_the_cost()
    {
        Assert.Null(MonopolyPrice.Of(new Uniform(0, 1), 1));
        Assert.Null(MonopolyPrice.Of(new Uniform(0, 1), 0.6, 0.5, 0.5));
    }
}
