using Simulator.Market.Mechanisms;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms;

public sealed class ContinuousDoubleAuctionTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms =>
    [
        new ContinuousDoubleAuction(),
        new ContinuousDoubleAuction(Standing: true),
        new ContinuousDoubleAuction(ClearAfterTrade: true, Standing: true),
        new ContinuousDoubleAuction(Improvement: true, ClearAfterTrade: true, Standing: true),
        new ContinuousDoubleAuction(Improvement: true, Arrivals: 9),
        new ContinuousDoubleAuction(Standing: true, Arrivals: 9),
        new ContinuousDoubleAuction(Standing: true, Price: BookPrice.Midpoint),
        new ContinuousDoubleAuction(Improvement: true, ClearAfterTrade: true, Price: BookPrice.Midpoint),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_orders_can_meet_halfway(bool improvement)
    {
        // By hand: 6 and 5 meet at 5.5, 4 and 1 at 2.5, and 7.01 and 7 at 7, since half a cent is floored.
        var midpoint = new ContinuousDoubleAuction(Improvement: improvement, Price: BookPrice.Midpoint);

        Assert.Equal(
            [(1, 11, 5.5), (2, 12, 2.5), (3, 13, 7.0)],
            new Hearing(midpoint).Hear(Ask(11, 5), Bid(1, 6), Bid(2, 4), Ask(12, 1), Ask(13, 7), Bid(3, 7.01)));
        Assert.Equal(
            [(1, 11, 5.25)],
            new Hearing(midpoint) { Terms = Terms.Free with { Ceiling = Markets.Yuan(5.25) } }
                .Hear(Ask(11, 5), Bid(1, 6)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_meets_whom_does_not_depend_on_the_price(ulong seed)
    {
        var stream = new RandomStream(seed, 0, 0, Purpose.Mechanism);
        var orders = Enumerable.Range(0, 40).Select(number => number % 2 == 0
            ? Bid(1 + number, Math.Round(10 * stream.NextUniform(), 2))
            : Ask(1 + number, Math.Round(10 * stream.NextUniform(), 2))).ToArray();
        var resting = new Hearing(new ContinuousDoubleAuction()).Hear(orders);
        var midpoint = new Hearing(new ContinuousDoubleAuction(Price: BookPrice.Midpoint)).Hear(orders);

        Assert.True(resting.Count > 5);
        Assert.Equal(resting.Select(trade => (trade.Buyer, trade.Seller)), midpoint.Select(t => (t.Buyer, t.Seller)));
        Assert.NotEqual(resting, midpoint);
    }

    [Fact]
    public void Better_prices_trade_first_and_equal_prices_in_sequence_at_the_resting_price()
    {
        // By hand: asks rest at 5 (11), 4 (12), 4 (13); bids of 6 take 4, 4, 5; the bid of 3 rests and meets ask 2.5.
        var hearing = new Hearing(new ContinuousDoubleAuction());
        var trades = hearing.Hear(
            Ask(11, 5), Ask(12, 4), Ask(13, 4), Bid(1, 6), Bid(2, 6), Bid(3, 6), Bid(4, 3), Bid(5, 2), Ask(14, 2.5));

        Assert.Equal([(1, 12, 4.0), (2, 13, 4.0), (3, 11, 5.0), (4, 14, 3.0)], trades);
        Assert.Equal((1, 0, 2.0), (hearing.Book.Bids, hearing.Book.Asks, hearing.Book.BestBid.Amount));
    }

    [Fact]
    public void Under_the_improvement_rule_only_a_better_quote_replaces_the_standing_one()
    {
        // By hand: bid 3 is replaced by 4, not by 4 again or 3.5; ask 4 meets it; the ask 6 outlives the trade.
        var orders = new[] { Bid(1, 3), Bid(2, 4), Bid(3, 4), Bid(4, 3.5), Ask(11, 6), Ask(12, 4), Bid(5, 7) };

        Assert.Equal(
            [(2, 12, 4.0), (5, 11, 6.0)], new Hearing(new ContinuousDoubleAuction(Improvement: true)).Hear(orders));
        Assert.Equal(
            [(2, 12, 4.0)],
            new Hearing(new ContinuousDoubleAuction(Improvement: true, ClearAfterTrade: true)).Hear(orders));
    }

    [Fact]
    public void A_trade_empties_the_book_where_that_is_the_custom() =>
        Assert.Equal(
            [(1, 11, 5.0)],
            new Hearing(new ContinuousDoubleAuction(ClearAfterTrade: true))
                .Hear(Ask(11, 5), Ask(12, 5), Bid(1, 5), Bid(2, 5)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Standing_orders_keep_their_place_for_the_next_period(bool improvement)
    {
        var hearing = new Hearing(new ContinuousDoubleAuction(Improvement: improvement, Standing: true));

        Assert.Empty(hearing.Hear(Bid(1, 5), Ask(11, 8)));
        Assert.Equal(2, hearing.Standing);
        Assert.Equal([(1, 12, 5.0)], hearing.Hear(Bid(2, 5), Ask(12, 4)));
        Assert.Equal(improvement ? 1 : 2, hearing.Standing);
    }

    [Fact]
    public void Without_standing_orders_the_book_starts_empty()
    {
        var hearing = new Hearing(new ContinuousDoubleAuction());

        Assert.Empty(hearing.Hear(Bid(1, 5)));
        Assert.Empty(hearing.Hear(Ask(11, 4)));
    }

    [Fact]
    public void Only_as_many_new_orders_are_heard_as_arrive()
    {
        var hearing = new Hearing(new ContinuousDoubleAuction(Standing: true, Arrivals: 1));

        Assert.Empty(hearing.Hear(Bid(1, 5), Ask(11, 1)));
        Assert.Equal(1, hearing.Standing);
        Assert.Equal([(1, 12, 5.0)], hearing.Hear(Ask(12, 2), Bid(2, 9)));
    }

    [Fact]
    public void A_bid_above_the_ceiling_rests_but_trades_at_the_ceiling()
    {
        var terms = Terms.Free with { Ceiling = Money.FromAmount(4) };
        (int, int, double)[] trades = [(1, 11, 4.0)];

        Assert.Equal(trades, new Hearing(new ContinuousDoubleAuction()) { Terms = terms }.Hear(Bid(1, 9), Ask(11, 2)));
        Assert.Equal(trades, new Hearing(new ContinuousDoubleAuction(true)) { Terms = terms }
            .Hear(Bid(1, 9), Ask(11, 2)));
    }

    [Fact]
    public void Levels_by_rank_make_the_trades_that_levels_by_tick_make()
    {
        var byRank = 0;
        for (var seed = 1UL; seed <= 100; seed++)
        {
            // An ask at ten billion ticks never trades, and forces the other way of numbering the levels.
            var orders = Draw(seed);
            var byTick = new Hearing(new ContinuousDoubleAuction(), tick: 1).Hear([.. orders, Ask(998, 2_000)]);
            var ranked = new Hearing(new ContinuousDoubleAuction(), tick: 1).Hear([.. orders, Ask(999, 1e10)]);

            Assert.Equal(byTick, ranked);
            byRank += ranked.Count;
        }

        Assert.True(byRank > 1_000);
    }

    [Fact]
    public void Its_trades_are_those_of_a_book_searched_from_end_to_end()
    {
        for (var seed = 1UL; seed <= 100; seed++)
        {
            Assert.Equal(Searched(Draw(seed)), new Hearing(new ContinuousDoubleAuction()).Hear(Draw(seed)));
        }
    }

    private static Order[] Draw(ulong seed)
    {
        var stream = new RandomStream(seed, 0, 0, Purpose.Decision);
        var orders = new Order[200];
        for (var item = 0; item < orders.Length; item++)
        {
            var price = 1 + stream.NextBounded(40);
            orders[item] = stream.NextBounded(2) == 0 ? Bid(item, price) : Ask(item, price);
        }

        return orders;
    }

    private static List<(int Buyer, int Seller, double Price)> Searched(Order[] orders)
    {
        var (resting, trades) = (new List<Order>(), new List<(int, int, double)>());
        foreach (var order in orders)
        {
            // OrderBy is stable: among equal prices the first to arrive comes first.
            var others = resting.Where(other => other.Kind != order.Kind).ToList();
            Order? best = order.Kind == OrderKind.Bid
                ? others.Where(ask => ask.Limit <= order.Limit).OrderBy(ask => ask.Limit)
                    .Cast<Order?>().FirstOrDefault()
                : others.Where(bid => bid.Limit >= order.Limit).OrderByDescending(bid => bid.Limit)
                    .Cast<Order?>().FirstOrDefault();
            if (best is not { } met)
            {
                resting.Add(order);
                continue;
            }

            resting.RemoveAll(other => other.Participant == met.Participant);
            trades.Add(order.Kind == OrderKind.Bid
                ? (order.Participant, met.Participant, met.Limit.Amount)
                : (met.Participant, order.Participant, met.Limit.Amount));
        }

        return trades;
    }
}
