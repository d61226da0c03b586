using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Tests.Participants.Behaviors;

namespace Simulator.Market.Tests.Settlement;

public sealed class FixedCostTests
{
    /// <summary>Ten copies at 2 with a cost of 0.5 each to nobody's account: 5 - 3 + 10 x 2.</summary>
    [Fact]
    public void It_is_spent_once_however_many_copies_are_sold()
    {
        var shop = Market(money: 5);

        Assert.Equal(10, shop.Purchases().Length);
        Assert.Equal(22, shop.Run.Accounts.Span[0].Balance.Amount);
    }

    [Fact]
    public void Who_cannot_pay_it_offers_nothing() => Assert.Empty(Market(money: 2.9).Purchases());

    private static Shop Market(double money) => new(
        new Population(
            "seller", 1, new MenuSeller(new Constant(2)), Money: new Constant(money),
            Supply: new Supply("data", new Constant(1), new Constant(1), new Constant(0.5), new Constant(3))),
        new Population("buyers", 10, new ChoosingBuyer(new Constant(2)), Money: new Constant(2)));
}
