using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class OptimalPriceSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 8, new OptimalPriceSeller(new Uniform(0, 6)),
        Supply: new Supply("set", new Constant(3), new Constant(1), new Uniform(1, 3)),
        Venues: ["hall"], Region: "south");

    /// <summary>Values are 3 U at quality 3: with a cost of 0.6 the price is (3 + 0.6) / 2; the first of two sellers
    /// posts the same against a demand for its price.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void It_posts_the_monopoly_price(int downstream) =>
        Assert.Equal(1.8, PriceOf(new OptimalPriceSeller(new Uniform(0, 1), downstream), 0), 1e-5);

    /// <summary>A buyer is worth 3 (1 - 0.2)^2 / 4 = 0.48 to it.</summary>
    [Theory]
    [InlineData(4.79, 1.8)]
    [InlineData(4.81, 0)]
    public void It_makes_what_covers_its_fixed_cost(double fixedCost, double price) =>
        Assert.Equal(price, PriceOf(new OptimalPriceSeller(new Uniform(0, 1), 0, 10), fixedCost), 1e-5);

    private static double PriceOf(OptimalPriceSeller behavior, double fixedCost)
    {
        var run = new Shop(new Population(
            "seller", 1, behavior, Money: new Constant(9),
            Supply: new Supply("data", new Constant(1), new Constant(3), new Constant(0.6), new Constant(fixedCost))))
            .Run;
        run.Advance();
        return run.View[0].Price.Amount;
    }
}
