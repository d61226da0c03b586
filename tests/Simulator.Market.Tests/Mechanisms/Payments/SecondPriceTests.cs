using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms.Payments;

public sealed class SecondPriceTests : PaymentRuleContract
{
    protected override IPaymentRule Rule => new SecondPrice();

    protected override double? BuyersGainByLying(IMechanism form) => 0;

    [Fact]
    public void Winners_of_one_license_pay_the_highest_losing_bid_or_the_reserve()
    {
        Assert.Equal([8, 0, 0, 0], Paid(units: 1));
        Assert.Equal([5, 5, 5, 0], Paid(units: 3));
        Assert.Equal([3, 3, 3, 3], Paid(units: 5));
    }

    [Fact]
    public void A_winner_of_two_licenses_pays_the_two_highest_losing_bids_of_others()
    {
        // By hand: 1 wins two of three and 2 wins one. Without 1, the bids of 6 and 4 would win; without 2, that of 7.
        var trades = new Hearing(new Auction(new SecondPrice())).Hear(
            Ask(11, 1), Ask(12, 1), Ask(13, 1), Bid(1, 10), Bid(1, 9), Bid(1, 7), Bid(2, 8), Bid(3, 6), Bid(4, 4));

        Assert.Equal([(1, 6.0), (1, 4.0), (2, 7.0)], trades.Select(trade => (trade.Buyer, trade.Price)));
    }
}
