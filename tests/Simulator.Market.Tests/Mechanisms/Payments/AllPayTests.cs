using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;

namespace Simulator.Market.Tests.Mechanisms.Payments;

public sealed class AllPayTests : PaymentRuleContract
{
    protected override IPaymentRule Rule => new AllPay();

    [Fact]
    public void Losers_pay_their_bids_like_winners()
    {
        Assert.Equal([9, 8, 6, 5], Paid(units: 1));
        Assert.Equal([9, 8, 6, 5], Paid(units: 3));
    }

    [Fact]
    public void Who_bids_less_than_the_reserve_does_not_take_part()
    {
        var outcome = new Opening([9, 2, 4], [3], null, false, 1).Clear(new Auction(new AllPay()));

        Assert.Equal((2, 4.0), Assert.Single(outcome.Charges));
    }

    [Fact]
    public void Nobody_pays_where_nothing_is_sold()
    {
        var outcome = new Opening([2, 1], [3], null, false, 1).Clear(new Auction(new AllPay()));

        Assert.Empty(outcome.Deals);
        Assert.Empty(outcome.Charges);
    }
}
