using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;

namespace Simulator.Market.Tests.Mechanisms.Payments;

public sealed class UniformPriceTests : PaymentRuleContract
{
    protected override IPaymentRule Rule => new UniformPrice();

    protected override IEnumerable<IMechanism> Forms =>
        [.. base.Forms, new Auction(new UniformPrice(MarginalBid.LowestWinning))];

    protected override IMechanism ScaledBySeven(IMechanism form) =>
        ((Auction)base.ScaledBySeven(form)) with { Payment = ((Auction)form).Payment };

    protected override double? BuyersGainByLying(IMechanism form) =>
        ((Auction)form).Payment is UniformPrice { Marginal: MarginalBid.HighestLosing } ? 0 : null;

    [Fact]
    public void All_winners_pay_the_highest_losing_bid_or_the_reserve()
    {
        Assert.Equal([6, 6, 0, 0], Paid(units: 2));
        Assert.Equal([3, 3, 3, 3], Paid(units: 4));
    }

    [Fact]
    public void All_winners_pay_the_lowest_winning_bid_where_it_is_marginal()
    {
        var auction = new Auction(new UniformPrice(MarginalBid.LowestWinning));
        var outcome = new Opening([9, 8, 6, 5], [3, 3], null, false, 1).Clear(auction);

        Assert.Equal([8, 8], outcome.Deals.Select(deal => deal.Paid));
    }
}
