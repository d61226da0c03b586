using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class BundleBuyerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new BundleBuyer(new Uniform(0, 9), 2),
        Money: new Constant(20), Venues: ["hall"], Region: "south");

    protected override ImmutableArray<Population> Others =>
    [
        new(
            "bundlers", 4, new MenuSeller(new Uniform(2, 5)),
            Supply: new Supply(
                "set", new Constant(3), new Constant(1), new Constant(1), Contents: [[0], [1], [0, 1]]),
            Venues: ["hall"], Region: "south"),
    ];

    /// <summary>At 4 for a component and 6 for both, a buyer with values (9, 2) is indifferent between the first and
    /// both, and takes the dearer.</summary>
    [Fact]
    public void It_buys_the_best_combination_once() =>
        Assert.Equal([(1, 4), (2, 4), (3, 6), (5, 6)], Purchases([4, 4, 6], [5, 1, 4, 1, 9], [1, 5, 3, 1, 2]));

    [Fact]
    public void It_may_buy_components_one_by_one() =>
        Assert.Equal([(1, 1), (1, 2), (2, 1)], Purchases([1, 2, 4], [2, 3], [2, 1]));

    private static (int Buyer, double Price)[] Purchases(double[] prices, double[] first, double[] second) => new Shop(
        new Population(
            "seller", 1, new MenuSeller(new Listed([.. prices])),
            Supply: new Supply(
                "data", new Constant(3), new Constant(1), new Constant(0), Contents: [[0], [1], [0, 1]])),
        new Population(
            "buyers", first.Length, new BundleBuyer(new Listed([.. first, .. second]), 2), Money: new Constant(20)))
        .Purchases();
}
