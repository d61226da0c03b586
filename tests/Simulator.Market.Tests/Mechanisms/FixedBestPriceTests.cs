using Simulator.Market.Mechanisms;
using Simulator.Market.Venues;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms;

public sealed class FixedBestPriceTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms => [new FixedBestPrice(), new FixedBestPrice(2)];

    [Theory]
    [InlineData(1, new[] { 6.0 })]
    [InlineData(2, new[] { 2.5, 2.5 })]
    [InlineData(3, new[] { 1.0, 1, 1 })]
    [InlineData(4, new double[0])]
    public void Whoever_bids_the_best_single_price_buys_at_it(int atLeast, double[] prices)
    {
        // By hand: 1 x 6, 2 x 2.5 and 3 x 1.
        var trades = new Hearing(new FixedBestPrice(atLeast)).Hear(Unlimited(0), Bid(1, 1), Bid(2, 6), Bid(3, 2.5));

        Assert.Equal(prices, trades.Select(trade => trade.Price));
    }

    [Fact]
    public void Of_two_prices_that_are_as_good_it_takes_the_higher() =>
        Assert.Equal(
            [(2, 11, 2.0)], new Hearing(new FixedBestPrice()).Hear(Unlimited(0), Bid(1, 1), Bid(2, 2)));

    [Fact]
    public void The_limit_of_the_offer_is_the_cost_of_a_copy() =>
        Assert.Equal(
            [(2, 11, 5.0)], new Hearing(new FixedBestPrice()).Hear(Unlimited(2), Bid(1, 3), Bid(2, 5), Bid(3, 1.9)));

    [Fact]
    public void No_more_copies_are_sold_than_the_license_has()
    {
        var hall = new Hearing(new FixedBestPrice()) { Copies = 2 };

        Assert.Equal([(1, 9, 4.0), (2, 9, 4.0)], hall.Hear(List(0), Bid(1, 4), Bid(2, 4), Bid(3, 4)));
        Assert.Equal(0, hall.Standing);
    }

    [Fact]
    public void A_price_that_must_sell_nothing_is_named() =>
        Assert.StartsWith(
            "at-least", Assert.Throws<ArgumentException>(() => new FixedBestPrice(0)).Message,
            StringComparison.Ordinal);

    private static Order Unlimited(double limit) => Ask(11, limit) with { IsUnlimited = true };
}
