using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class ChoosingBuyerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new ChoosingBuyer(new Uniform(0, 9)),
        Money: new Constant(20), Venues: ["hall"], Region: "south");

    /// <summary>With prices 1, 3 for qualities 1, 2 a taste from 2 takes the better one, from 1 the other.</summary>
    [Fact]
    public void It_takes_the_largest_gain_and_if_indifferent_the_dearer()
    {
        var shop = Shop.With(
            new Population("tested", 5, new ChoosingBuyer(new Listed([0.9, 1, 1.9, 2, 5])), Money: new Constant(9)),
            qualities: [1, 2], costs: [0, 0], prices: [1, 3]);

        Assert.Equal([(2, 1), (3, 1), (4, 3), (5, 3)], shop.Purchases());
    }

    [Fact]
    public void It_cannot_buy_what_it_has_not_the_money_for() =>
        Assert.Equal([(1, 1)], Shop.With(
            new Population("tested", 2, new ChoosingBuyer(new Constant(5)), Money: new Listed([2, 0.5])),
            qualities: [1, 2], costs: [0, 0], prices: [1, 3]).Purchases());
}
