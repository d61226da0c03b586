using Simulator.Market.Mechanisms;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Mechanisms;

/// <summary>What every mechanism promises, on random conversations of orders of every kind: those it does not deal in
/// are refused.</summary>
public abstract partial class MarketMechanismContract
{
    private const ulong Seeds = 200;

    /// <summary>The mechanism; most promises are kept by it in each of these forms.</summary>
    protected abstract IEnumerable<IMechanism> Forms { get; }

    [Fact]
    public void No_buyer_pays_more_than_its_limit_and_no_seller_receives_less_all_levies_included() =>
        OnEveryFill((conversation, fill, session) =>
        {
            var paid = fill.BuyerPrice + session.Terms.Buyer.On(fill.BuyerPrice);
            var received = fill.SellerPrice - session.Terms.Seller.On(fill.SellerPrice);
            Assert.True(paid <= session.Orders[fill.Buyer].Limit, $"{conversation}: paid {paid}");
            Assert.True(received >= session.Orders[fill.Seller].Limit, $"{conversation}: received {received}");
        });

    [Fact]
    public void Buyers_pay_at_least_what_sellers_receive() =>
        OnEveryFill((conversation, fill, _) =>
            Assert.True(fill.BuyerPrice >= fill.SellerPrice && fill.SellerPrice >= Money.Zero, $"{conversation}"));

    [Fact]
    public void No_price_exceeds_the_ceiling() =>
        OnEveryFill((conversation, fill, session) =>
            Assert.False(
                fill.BuyerPrice > session.Terms.Ceiling,
                $"{conversation}: {fill.BuyerPrice} above {session.Terms.Ceiling}"));

    [Fact]
    public void A_bid_meets_an_offer_of_the_same_product() =>
        OnEveryFill((_, fill, session) =>
        {
            var (bid, offer) = (session.Orders[fill.Buyer], session.Orders[fill.Seller]);
            Assert.Equal(OrderKind.Bid, bid.Kind);
            Assert.Contains(offer.Kind, new[] { OrderKind.Ask, OrderKind.Listing, OrderKind.Quote });
            Assert.Equal(bid.Product, offer.Product);
        });

    [Fact]
    public void No_license_is_sold_more_often_than_it_may_be() =>
        OnEveryConversation((conversation, _) =>
        {
            for (var product = 0; product < Conversation.Copies.Length; product++)
            {
                var sold = conversation.Sold[product];
                Assert.True(sold <= Conversation.Copies[product], $"{conversation}: {product} sold {sold} times");
            }
        });

    [Fact]
    public void No_bid_or_ask_is_filled_twice_or_kept_after_its_fill() =>
        OnEveryConversation((conversation, session) =>
        {
            var spent = new HashSet<int>();
            foreach (var fill in session.Clearing.Fills)
            {
                Assert.True(spent.Add(fill.Buyer), $"{conversation}");
                var offer = session.Orders[fill.Seller];
                Assert.True(
                    offer.Kind != OrderKind.Ask || offer.IsUnlimited || spent.Add(fill.Seller), $"{conversation}");
            }

            Assert.Empty(spent.Intersect(session.Clearing.Kept));
            Assert.Empty(spent.Intersect(session.Clearing.Refused.Select(refusal => refusal.Order)));
        });

    [Fact]
    public void Whoever_pays_without_a_license_pays_an_offer_at_most_the_bid_and_once() =>
        OnEveryConversation((conversation, session) =>
        {
            var filled = session.Clearing.Fills.ToArray().Select(fill => fill.Buyer);
            var spent = filled.Concat(session.Clearing.Kept)
                .Concat(session.Clearing.Refused.Select(refusal => refusal.Order)).ToHashSet();
            foreach (var charge in session.Clearing.Charges)
            {
                var (bid, offer) = (session.Orders[charge.Bidder], session.Orders[charge.Payee]);
                Assert.Equal(OrderKind.Bid, bid.Kind);
                Assert.Contains(offer.Kind, new[] { OrderKind.Ask, OrderKind.Listing });
                Assert.Equal(bid.Product, offer.Product);
                Assert.True(charge.Amount > Money.Zero && charge.Amount <= bid.Limit, $"{conversation}");
                Assert.True(spent.Add(charge.Bidder), $"{conversation}");
            }
        });

    [Fact]
    public void The_sequence_and_the_batches_of_submission_do_not_matter() =>
        OnEverySeed((form, seed) =>
        {
            var one = new Conversation(seed);
            var other = new Conversation(seed) { Shuffled = true, Batches = 5 };

            Assert.Equal(one.Run(form), other.Run(form));
        });

    [Fact]
    public void Money_times_seven_multiplies_prices_by_seven_and_leaves_the_trades_alone() =>
        OnEverySeed((form, seed) =>
        {
            var one = new Conversation(seed) { HasRates = false };
            var seven = new Conversation(seed) { HasRates = false, Scale = 7 };

            Assert.Equal(
                one.Run(form).Select(trade => trade with { Price = trade.Price * 7, Received = trade.Received * 7 }),
                seven.Run(ScaledBySeven(form)));
        });

    [Fact]
    public void Trades_do_happen() =>
        Assert.All(Forms, form =>
        {
            var trades = 0;
            for (var seed = 1UL; seed <= Seeds; seed++)
            {
                trades += new Conversation(seed).Run(form).Count;
            }

            Assert.True(trades >= (int)Seeds, $"{form} made only {trades} trades");
        });

    private void OnEverySeed(Action<IMechanism, ulong> check)
    {
        foreach (var form in Forms)
        {
            for (var seed = 1UL; seed <= Seeds; seed++)
            {
                check(form, seed);
            }
        }
    }

    private void OnEveryConversation(Action<Conversation, VenueSession> check) =>
        OnEverySeed((form, seed) =>
        {
            var conversation = new Conversation(seed);
            conversation.Run(form, session => check(conversation, session));
        });

    private void OnEveryFill(Action<Conversation, Fill, VenueSession> check) =>
        OnEveryConversation((conversation, session) =>
        {
            foreach (var fill in session.Clearing.Fills)
            {
                check(conversation, fill, session);
            }
        });
}
