using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms;

/// <summary>The allocation; what is paid is the matter of <see cref="Payments.PaymentRuleContract"/>.</summary>
public sealed class AuctionTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms =>
        [new Auction(new FirstPrice()), new Auction(new FirstPrice(), Money.FromAmount(3))];

    protected override bool IsEfficient(IMechanism form, Opening opening) => ((Auction)form).Reserve is null;

    protected override IMechanism ScaledBySeven(IMechanism form) =>
        form is Auction { Reserve: { } reserve } auction
            ? new Auction(auction.Payment, reserve * 7)
            : form;

    [Fact]
    public void The_highest_bids_win_and_the_first_of_equal_ones() =>
        Assert.Equal(
            [(3, 11, 9.0), (1, 12, 7.0)],
            Pay().Hear(Ask(12, 4), Ask(11, 2), Bid(1, 7), Bid(2, 7), Bid(3, 9), Bid(4, 6.99)));

    [Fact]
    public void The_next_license_is_sold_only_if_a_bid_reaches_its_own_limit() =>
        Assert.Equal([(2, 11, 5.0)], Pay().Hear(Ask(11, 2), Ask(12, 4), Bid(1, 3), Bid(2, 5)));

    [Fact]
    public void The_reserve_of_the_auction_counts_where_it_is_above_the_limit_of_the_offer()
    {
        var auction = new Auction(new SecondPrice(), Money.FromAmount(6));

        Assert.Empty(new Hearing(auction).Hear(Ask(11, 2), Bid(1, 5.99)));
        Assert.Equal([(2, 11, 6.0)], new Hearing(auction).Hear(Ask(11, 2), Bid(1, 5), Bid(2, 9)));
        Assert.Equal([(2, 11, 7.0)], new Hearing(auction).Hear(Ask(11, 7), Bid(1, 5), Bid(2, 9)));
    }

    [Fact]
    public void An_unlimited_ask_is_sold_to_everyone_who_reaches_its_limit()
    {
        var ask = Ask(11, 4) with { IsUnlimited = true };

        Assert.Equal(
            [(3, 11, 9.0), (1, 11, 7.0), (4, 11, 4.0)], Pay().Hear(ask, Ask(12, 5), Bid(1, 7), Bid(3, 9), Bid(4, 4)));
    }

    [Fact]
    public void A_listing_sells_as_many_licenses_as_it_has_and_stays_until_they_are_gone()
    {
        var hall = new Hearing(new Auction(new UniformPrice())) { Copies = 3 };

        Assert.Equal([(1, 9, 5.0), (2, 9, 5.0)], hall.Hear(List(5), Bid(1, 8), Bid(2, 6), Bid(3, 4)));
        Assert.Equal(1, hall.Standing);
        Assert.Equal([(5, 9, 7.0)], hall.Hear(Bid(4, 7), Bid(5, 9)));
        Assert.Equal(0, hall.Standing);
        Assert.Empty(hall.Hear(Bid(6, 9)));
        Assert.Equal(["not listed"], hall.Refused);
    }

    [Fact]
    public void A_withdrawn_listing_is_not_auctioned_even_in_the_same_period() =>
        Assert.Empty(new Hearing(new Auction(new FirstPrice())) { Copies = 3 }.Hear(List(5), Bid(1, 8), Withdraw()));

    [Fact]
    public void Nothing_on_offer_refuses_the_bids()
    {
        var auction = Pay();

        Assert.Empty(auction.Hear(Bid(1, 8)));
        Assert.Equal(["not listed"], auction.Refused);
    }

    [Theory]
    [InlineData(Rationing.Random, 1)]
    [InlineData(Rationing.Efficient, 2)]
    public void Under_a_ceiling_bids_above_it_are_equal_and_served_by_the_rationing_of_the_rule(
        Rationing rationing, int winner)
    {
        var terms = Terms.Free with { Ceiling = Money.FromAmount(4), Rationing = rationing };

        Assert.Equal(
            [(winner, 11, 4.0)],
            new Hearing(new Auction(new FirstPrice())) { Terms = terms }.Hear(Ask(11, 2), Bid(1, 6), Bid(2, 9)));
    }

    [Fact]
    public void What_losers_pay_reaches_the_seller_and_lowers_their_surplus()
    {
        // By hand: both pay their bids of 3 and 2, and the winner has a value of 3.
        var design = Markets.Of(
            new Population("bidders", 2, new Truthful(Side.Buy, new Listed([2, 3])), Money: new Constant(4)),
            new Population("owner", 1, new Truthful(Side.Sell, new Constant(1)), Stock: new Constant(1)))
        with
        {
            Venues = [new Venue("contest", new Auction(new AllPay()))],
            Metrics =
            [
                new Trades(), new TradingVolume(), new ConsumerSurplus(), new ProducerSurplus(), new RealizedSurplus(),
            ],
        };
        var run = new MarketRun(design, 1, 0, 8, EventDetail.Trades);

        Assert.Equal([1, 3, -2, 4, 2], run.Advance().Values.ToArray());
        Assert.Equal([2.0, 1.0, 5.0], run.Accounts.ToArray().Select(account => account.Balance.Amount));
    }

    [Fact]
    public void A_payment_without_a_license_changes_the_digest()
    {
        static ulong Digest(double losing)
        {
            var design = Markets.Of(
                new Population("bidders", 2, new Truthful(Side.Buy, new Listed([losing, 3])), Money: new Constant(4)),
                new Population("owner", 1, new Truthful(Side.Sell, new Constant(1))))
            with
            {
                Venues = [new Venue("contest", new Auction(new AllPay(), Money.FromAmount(2)))],
            };
            return new MarketRun(design, 1, 0, 8, EventDetail.None).Advance().Digest;
        }

        Assert.NotEqual(Digest(2), Digest(2.5));
    }

    [Fact]
    public void A_reserve_below_zero_is_named() =>
        Assert.StartsWith(
            "reserve",
            Assert.Throws<ArgumentException>(() => new Auction(new FirstPrice(), Money.FromAmount(-1))).Message,
            StringComparison.Ordinal);

    private static Hearing Pay() => new(new Auction(new FirstPrice()));
}
