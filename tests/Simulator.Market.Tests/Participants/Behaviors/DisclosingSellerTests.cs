using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DisclosingSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 8, new DisclosingSeller(2), Money: new Constant(5),
        Supply: new Supply(
            "set", new Constant(3), new Uniform(0, 1), new Constant(0.1),
            Hidden: new HiddenQuality(Beliefs.Adaptive, Markets.Yuan(0.3), 2)),
        Venues: ["hall"], Region: "south");

    /// <summary>Of qualities 1, 2, 3, 4 with a cost of 0.6, first 4 gains by leaving the pool (4 - 0.6 > 2.5), then 3
    /// (3 - 0.6 > 2), and 2 does not (2 - 0.6 &lt; 1.5). A naive market pays the others 2.5.</summary>
    [Theory]
    [InlineData(Beliefs.Rational, 0.6, new[] { 1.5, 1.5, 3, 4 })]
    [InlineData(Beliefs.Naive, 0.6, new[] { 2.5, 2.5, 2.5, 4 })]
    [InlineData(Beliefs.Rational, 0, new double[] { 1, 2, 3, 4 })]
    [InlineData(Beliefs.Rational, 2, new[] { 2.5, 2.5, 2.5, 2.5 })]
    public void It_is_paid_for_what_it_discloses_or_like_all_who_keep_silent(
        Beliefs beliefs, double cost, double[] prices) =>
        Assert.Equal(prices, Prices(beliefs, cost));

    /// <summary>The market learns by steps: in the end it pays as if it had reckoned.</summary>
    [Fact]
    public void A_market_that_learns_pays_what_a_rational_one_does() =>
        Assert.Equal([1.5, 1.5, 3, 4], Prices(Beliefs.Adaptive, 0.6, patience: 6));

    [Fact]
    public void Who_cannot_pay_for_disclosure_stays_in_the_pool() =>
        Assert.Equal([1.5, 1.5, 1.5, 4], Prices(Beliefs.Rational, 0.6, money: [9, 9, 0.59, 0.6]));

    [Fact]
    public void It_pays_the_cost_of_disclosure_once()
    {
        var shop = ShopOf(Beliefs.Rational, 0.6, 0, [9, 9, 9, 9]);
        shop.Purchases();

        Assert.Equal(
            [10.5, 10.5, 11.4, 12.4], shop.Run.Accounts.ToArray()[..4].Select(account => account.Balance.Amount));
    }

    /// <summary>Prices of the qualities 1, 2, 3, 4, to a buyer of everything.</summary>
    private static double[] Prices(Beliefs beliefs, double cost, int patience = 0, double[]? money = null)
    {
        var prices = new double[4];
        var shop = ShopOf(beliefs, cost, patience, money ?? [9, 9, 9, 9]);
        while (!shop.Run.IsOver)
        {
            foreach (var trade in shop.Run.Advance().Trades)
            {
                prices[trade.Product] = trade.Price.Amount;
                Assert.Equal(trade.Product + 1, trade.Value.Amount, 1e-9);
            }
        }

        return prices;
    }

    private static Shop ShopOf(Beliefs beliefs, double cost, int patience, double[] money) => new(
        new Population(
            "sellers", 4, new DisclosingSeller(1), Money: new Listed([.. money]),
            Supply: new Supply(
                "data", new Constant(1), new Listed([1, 2, 3, 4]), new Constant(0),
                Hidden: new HiddenQuality(beliefs, Money.FromAmount(cost)))),
        new Population(
            "buyer", 1, new ChoosingBuyer(new Constant(1), Everything: true), Money: new Constant(99),
            Entry: new Simulator.Market.Participants.Entry.Scheduled(new Constant(patience))));
}
