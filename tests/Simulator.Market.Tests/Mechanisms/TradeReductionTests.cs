using Simulator.Market.Mechanisms;
using Simulator.Market.Settlement;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms;

public sealed class TradeReductionTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms =>
        [new TradeReduction(), new TradeReduction(Highest: Money.FromAmount(12))];

    protected override double? BuyersGainByLying(IMechanism form) => 0;

    protected override double? SellersGainByLying(IMechanism form) => 0;

    protected override IMechanism ScaledBySeven(IMechanism form) =>
        new TradeReduction(Highest: ((TradeReduction)form).Highest is { } highest ? highest * 7 : null);

    /// <summary>R. P. McAfee, A dominant strategy double auction, Journal of Economic Theory 56, 1992. By hand: bids 9
    /// 8 7 4 and asks 2 3 4 6 trade three units efficiently, and p0 = (4 + 6) / 2.</summary>
    [Fact]
    public void All_efficient_trades_are_made_at_the_midpoint_outside_if_the_last_pair_accepts_it()
    {
        var outcome = new Opening([9, 8, 7, 4], [2, 3, 4, 6], null, false, 1).Clear(new TradeReduction());

        Assert.Equal(
            [(0, 0, 5.0, 5.0), (1, 1, 5.0, 5.0), (2, 2, 5.0, 5.0)],
            outcome.Deals.Select(deal => (deal.Buyer, deal.Seller, deal.Paid, deal.Received)));
    }

    [Fact]
    public void Otherwise_the_last_pair_goes_home_and_the_operator_keeps_the_difference()
    {
        // By hand: three trade efficiently; p0 = (1 + 13) / 2 is above the third bid of 6.
        var outcome = new Opening([9, 8, 6, 1], [2, 3, 4, 13], null, false, 1).Clear(new TradeReduction());

        Assert.Equal(
            [(0, 0, 6.0, 4.0), (1, 1, 6.0, 4.0)],
            outcome.Deals.Select(deal => (deal.Buyer, deal.Seller, deal.Paid, deal.Received)));
    }

    [Fact]
    public void A_single_pair_that_has_no_price_from_outside_does_not_trade() =>
        Assert.Empty(new Opening([9], [2], null, false, 1).Clear(new TradeReduction()).Deals);

    [Fact]
    public void Where_everybody_is_inside_the_bounds_of_value_and_cost_stand_for_those_outside()
    {
        // By hand: (0 + 10) / 2.
        var auction = new Hearing(new TradeReduction(Highest: Money.FromAmount(10)));

        Assert.Equal([(1, 11, 5.0)], auction.Hear(Bid(1, 9), Ask(11, 2)));
        Assert.Empty(auction.Hear(Bid(1, 4.99), Ask(11, 2)));
    }

    [Fact]
    public void A_bound_out_of_order_is_named() =>
        Assert.StartsWith(
            "highest",
            Assert.Throws<ArgumentException>(
                () => new TradeReduction(Money.FromAmount(2), Money.FromAmount(1))).Message,
            StringComparison.Ordinal);
}
