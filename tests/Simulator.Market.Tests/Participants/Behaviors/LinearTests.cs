using System.Collections.Immutable;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class LinearTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new Linear(Side.Buy, new Uniform(1, 30), Markets.Yuan(-0.5), 0.9, Units: 3),
        Money: new Constant(70), Venues: ["book"]);

    [Fact]
    public void The_limit_is_the_intercept_and_the_slope_times_the_worth()
    {
        // Worth 9: bid 1 + 0.75 * 9 = 7.75. Cost 4: ask 2 + 0.5 * 4 = 4. Halfway: 5.875, floored to the tick 5.87.
        var trade = Assert.Single(Trades(
            new Linear(Side.Buy, new Constant(9), Markets.Yuan(1), 0.75),
            new Linear(Side.Sell, new Constant(4), Markets.Yuan(2), 0.5)));
        Assert.Equal(Markets.Yuan(5.87), trade.Price);
        Assert.Equal((Markets.Yuan(9), Markets.Yuan(4)), (trade.Value, trade.Cost));
    }

    [Fact]
    public void A_buyer_whose_limit_is_negative_stays_away() =>
        Assert.Empty(Trades(
            new Linear(Side.Buy, new Constant(1), Markets.Yuan(-2), 1),
            new Linear(Side.Sell, new Constant(0), Markets.Yuan(0), 1)));

    [Fact]
    public void Units_are_ordered_until_they_are_done()
    {
        var sellers = new Population(
            "sellers", 1, new Linear(Side.Sell, new Constant(1), Markets.Yuan(0), 1, Units: 2));
        var buyers = new Population("buyers", 5, new Truthful(Side.Buy, new Constant(5)), Money: new Constant(100));
        var run = new MarketRun(Markets.Of(sellers, buyers), 1, 0, 8, EventDetail.Trades);
        Assert.Equal(2, run.Advance().Trades.Length);
        Assert.Empty(run.Advance().Trades);
    }

    private static ImmutableArray<Trade> Trades(Linear buyer, Linear seller) =>
        new MarketRun(
            Markets.Of(
                new Population("buyers", 1, buyer, Money: new Constant(100)),
                new Population("sellers", 1, seller)), 1, 0, 8, EventDetail.Trades).Advance().Trades;
}
