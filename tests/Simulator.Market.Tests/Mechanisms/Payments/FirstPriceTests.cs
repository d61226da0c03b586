using Simulator.Market.Mechanisms.Payments;

namespace Simulator.Market.Tests.Mechanisms.Payments;

public sealed class FirstPriceTests : PaymentRuleContract
{
    protected override IPaymentRule Rule => new FirstPrice();

    [Fact]
    public void Winners_pay_their_bids()
    {
        Assert.Equal([9, 0, 0, 0], Paid(units: 1));
        Assert.Equal([9, 8, 6, 0], Paid(units: 3));
    }
}
