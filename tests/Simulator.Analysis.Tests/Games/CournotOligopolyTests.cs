using Simulator.Analysis.Games;

namespace Simulator.Analysis.Tests.Games;

/// <summary>A. Cournot, Recherches sur les principes mathematiques de la theorie des richesses, 1838. With equal costs
/// c and demand a - b Q, n sellers make a price of (a + n c) / (n + 1), and lose a surplus of (a - c)^2 / (2 b (n +
/// 1)^2).</summary>
public sealed class CournotOligopolyTests
{
    [Theory]
    [InlineData(1, 0.1, 2, 1, 0.4, 0.045)]
    [InlineData(1, 0.1, 5, 1, 0.25, 0.01125)]
    [InlineData(10, 1, 3, 2, 3.25, 1.265625)]
    [InlineData(1, 0, 1, 1, 0.5, 0.125)]
    [InlineData(8, 2, 9, 0.5, 2.6, 0.36)]
    public void Equal_sellers_share_a_price_between_monopoly_and_cost(
        double intercept, double cost, int sellers, double slope, double price, double loss)
    {
        var outcome = new CournotOligopoly(intercept, slope, [.. Enumerable.Repeat(cost, sellers)]).Solve();

        Assert.Equal(price, outcome.Price, 1e-9);
        Assert.Equal(loss, outcome.DeadweightLoss, 1e-9);
        Assert.Equal(1.0 / sellers, outcome.Herfindahl, 1e-9);
        Assert.All(outcome.Quantities, each => Assert.Equal((price - cost) / slope, each, 1e-9));
        Assert.Equal((price - cost) / price, outcome.Lerner, 1e-9);
    }

    [Fact]
    public void Of_unequal_sellers_the_cheapest_is_the_largest()
    {
        var outcome = new CournotOligopoly(1, 1, [0.1, 0.2, 0.3]).Solve();

        Assert.Equal(0.4, outcome.Price, 1e-9);
        Assert.Equal([0.3, 0.2, 0.1], outcome.Quantities.Select(each => Math.Round(each, 9)));
        Assert.Equal(7 / 18.0, outcome.Herfindahl, 1e-9);
        Assert.Equal(outcome.Herfindahl / outcome.Elasticity, outcome.Lerner, 1e-9);

        // First best (1 - .1)^2 / 2 = .405; consumers .6^2 / 2 = .18; profits .09 + .04 + .01.
        Assert.Equal(0.405 - 0.18 - 0.14, outcome.DeadweightLoss, 1e-9);
    }

    /// <summary>With a cost of .9 the price of the other two, (1 + .3) / 3, is too low to sell at.</summary>
    [Fact]
    public void A_seller_with_a_cost_above_the_price_stays_out()
    {
        var outcome = new CournotOligopoly(1, 1, [0.1, 0.2, 0.9]).Solve();

        Assert.Equal(1.3 / 3, outcome.Price, 1e-9);
        Assert.Equal(0, outcome.Quantities[2]);
    }

    [Fact]
    public void Nobody_gains_from_another_quantity()
    {
        var market = new CournotOligopoly(3, 0.7, [0.2, 0.5, 0.4, 1.1]);
        var outcome = market.Solve();
        for (var seller = 0; seller < 4; seller++)
        {
            var others = outcome.Quantity - outcome.Quantities[seller];
            var best = Enumerable.Range(0, 3_001).Select(step => step * 0.001)
                .Max(quantity => (3 - 0.7 * (others + quantity) - market.Costs[seller]) * quantity);
            Assert.True(best <= outcome.Profits[seller] + 1e-9);
        }
    }

    [Fact]
    public void A_market_without_sellers_or_slope_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CournotOligopoly(1, 1, []));
        Assert.Throws<ArgumentException>(() => new CournotOligopoly(1, 0, [0.1]));
    }
}
