using Simulator.Market.Mechanisms;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms;

public sealed class CallAuctionTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms =>
        [new CallAuction(0.5), new CallAuction(0), new CallAuction(1), new CallAuction(0.3)];

    protected override bool IsEfficient(IMechanism form, Opening opening) =>
        opening is { Copies: null, IsUnlimited: false };

    [Theory]
    [InlineData(0, 6)]
    [InlineData(0.5, 6.5)]
    [InlineData(1, 7)]
    public void One_price_lies_between_the_marginal_orders(double priceShare, double price)
    {
        // By hand: bids 10 8 5 and asks 3 6 7 trade two units; 8 and 6 are the last inside, 5 and 7 the first outside.
        var trades = new Hearing(new CallAuction(priceShare))
            .Hear(Ask(11, 3), Bid(1, 8), Ask(12, 7), Bid(2, 5), Bid(3, 10), Ask(13, 6));

        Assert.Equal([(3, 11, price), (1, 13, price)], trades);
    }

    [Fact]
    public void Equal_prices_are_served_in_the_sequence_of_arrival()
    {
        var hearing = new Hearing(new CallAuction(0.5));

        Assert.Equal([(2, 9, 5.0)], hearing.Hear(Bid(2, 5), Bid(1, 5), Ask(9, 5), Ask(8, 5.5)));
        Assert.Equal((1, 1), (hearing.Book.Bids, hearing.Book.Asks));
        Assert.Equal((5, 5.5), (hearing.Book.BestBid.Amount, hearing.Book.BestAsk.Amount));
    }

    [Fact]
    public void Orders_lapse_at_the_end_of_the_period()
    {
        var hearing = new Hearing(new CallAuction(0.5));

        Assert.Empty(hearing.Hear(Bid(1, 5)));
        Assert.Empty(hearing.Hear(Ask(2, 4)));
    }

    [Fact]
    public void It_realizes_the_largest_surplus_of_a_thousand_random_markets()
    {
        var stream = new RandomStream(99, 0, 0, Purpose.Decision);
        for (var market = 0; market < 1_000; market++)
        {
            var (bids, asks) = (Draw(ref stream), Draw(ref stream));
            var trades = new Hearing(new CallAuction(0.5)).Hear([
                .. bids.Select((value, number) => Bid(number, value)),
                .. asks.Select((cost, number) => Ask(100 + number, cost))]);

            Assert.Equal(LargestSurplus(bids, asks), trades.Sum(trade => bids[trade.Buyer] - asks[trade.Seller - 100]));
        }
    }

    [Theory]
    [InlineData(Rationing.Efficient, new[] { 3, 1 })]
    [InlineData(Rationing.Random, new[] { 2, 1 })]
    public void Under_a_binding_ceiling_buyers_are_served_by_the_rationing_of_the_rule(
        Rationing rationing, int[] served)
    {
        // By hand: without the ceiling of 4 the price would be 6; at 4 there are two units for bids of 5, 8, 10.
        var terms = Terms.Free with { Ceiling = Money.FromAmount(4), Rationing = rationing };
        var trades = new Hearing(new CallAuction(0.5)) { Terms = terms }
            .Hear(Bid(2, 5), Bid(1, 8), Bid(3, 10), Ask(11, 2), Ask(12, 3), Ask(13, 4.01));

        Assert.Equal(served.Select((buyer, rank) => (buyer, 11 + rank, 4.0)), trades);
    }

    [Fact]
    public void A_subsidy_larger_than_the_cost_makes_the_ask_zero_not_negative()
    {
        var terms = Terms.Free with { Seller = new Levy(default, 0, default, 0, Money.FromAmount(5)) };
        var trades = new Hearing(new CallAuction(0)) { Terms = terms }.Hear(Ask(2, 1), Bid(1, 3));

        Assert.Equal([(1, 2, 0.0)], trades);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    public void A_bid_below_zero_is_refused_with_and_without_levies(double tax)
    {
        var terms = Terms.Free with { Buyer = new Levy(Money.FromAmount(tax), 0, default, 0, default) };
        var auction = new Hearing(new CallAuction(0.5)) { Terms = terms };

        Assert.Empty(auction.Hear(Ask(2, -2), Bid(1, -1)));
        Assert.Equal(["no admissible price"], auction.Refused);
    }

    [Fact]
    public void A_price_share_outside_the_unit_interval_is_named() =>
        Assert.Contains(
            "price-share", Assert.Throws<ArgumentException>(() => new CallAuction(1.1)).Message,
            StringComparison.Ordinal);

    /// <summary>The best over every number of trades, each made of the highest bids and the lowest asks.</summary>
    private static double LargestSurplus(double[] bids, double[] asks) =>
        Enumerable.Range(0, Math.Min(bids.Length, asks.Length) + 1).Max(count =>
            bids.OrderDescending().Take(count).Sum() - asks.Order().Take(count).Sum());

    private static double[] Draw(ref RandomStream stream)
    {
        var orders = new double[1 + stream.NextBounded(15)];
        for (var item = 0; item < orders.Length; item++)
        {
            orders[item] = stream.NextBounded(30);
        }

        return orders;
    }
}
