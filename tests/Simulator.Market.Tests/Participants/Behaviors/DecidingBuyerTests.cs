using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DecidingBuyerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 30, new DecidingBuyer(new Uniform(0, 1), 40),
        Money: new Constant(90), Venues: ["hall"], Region: "south");

    protected override ImmutableArray<Population> Others =>
    [
        new(
            "oracles", 20, new MenuSeller(new Listed([9, 6, 3])), Venues: ["hall"], Region: "south",
            Supply: Menu("set", 3, [[1, 1], [1, 0.8], [0.7, 0.7]])),
    ];

    /// <summary>At 0.25 and 0.1 for full information and (1, 0.5): 0.4 gains 0.15 or nothing, 0.6 gains 0.15 or 0.1,
    /// 0.7 gains 0.05 from either and takes the dearer, 0.8 gains nothing from the second, and buys, 0.9
    /// loses.</summary>
    [Theory]
    [InlineData(0.4, 0.25)]
    [InlineData(0.6, 0.25)]
    [InlineData(0.7, 0.25)]
    [InlineData(0.8, 0.1)]
    [InlineData(0.2, null)]
    [InlineData(0.9, null)]
    public void It_buys_what_helps_its_decision_most_over_the_price(double belief, double? price) =>
        Assert.Equal(price, Price(new Constant(belief), 1, [[1, 1], [1, 0.5]], 0.25, 0.1));

    [Fact]
    public void The_more_is_at_stake_the_more_it_pays() =>
        Assert.Equal(1.5, Price(new Constant(0.8), 8, [[1, 1]], 1.5));

    /// <summary>A coin, and a witness who is no surer than the buyer.</summary>
    [Fact]
    public void What_cannot_change_its_decision_is_worth_nothing_to_it() =>
        Assert.Null(Price(new Constant(0.8), 1, [[0.5, 0.5], [0.8, 0.8]], 0, 0));

    [Theory]
    [InlineData(1, 1, 0.3, 0.3)]
    [InlineData(0, 0, 0.3, 0.3)]
    [InlineData(0.5, 0.5, 0.5, 0)]
    [InlineData(0.8, 0.6, 0.5, 0.2)]
    [InlineData(0.9, 0.9, 0.7, 0.2)]
    public void An_experiment_is_worth_the_errors_that_it_prevents(
        double firstHit, double secondHit, double belief, double value) =>
        Assert.Equal(value, new Experiment(firstHit, 1 - secondHit).ValueTo(belief), 1e-12);

    private static double? Price(
        Distribution belief, double stake, ImmutableArray<ImmutableArray<double>> menu, params double[] prices)
    {
        var shop = new Shop(
            new Population(
                "oracle", 1, new MenuSeller(new Listed([.. prices])), Supply: Menu("data", menu.Length, menu)),
            new Population("buyer", 1, new DecidingBuyer(belief, stake), Money: new Constant(9)));
        return shop.Purchases() is [var (_, price)] ? price : null;
    }

    private static Supply Menu(string good, int items, ImmutableArray<ImmutableArray<double>> experiments) => new(
        good, new Constant(items), new Constant(1), new Constant(0), Experiments: experiments);
}
