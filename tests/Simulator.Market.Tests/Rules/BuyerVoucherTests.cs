using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class BuyerVoucherTests : PolicyRuleContract
{
    protected override Rule Rule => new BuyerVoucher(0.1, Markets.Yuan(5));

    /// <summary>By hand: a tenth of 30 is 3, a tenth of 80 is more than 5.</summary>
    [Fact]
    public void A_share_of_the_price_is_paid_back_up_to_the_maximum()
    {
        var policy = Rule.Apply(Policy.Free);

        Assert.Equal(Markets.Yuan(3), policy.VoucherOn(Markets.Yuan(30)));
        Assert.Equal(Markets.Yuan(5), policy.VoucherOn(Markets.Yuan(80)));
    }

    [Fact]
    public void It_draws_trade_to_the_exchange_and_costs_the_state_no_more_than_its_share()
    {
        var without = DataMarkets.Count(DataMarkets.Of());
        var counts = DataMarkets.Count(DataMarkets.Of([new BuyerVoucher(0.5, Markets.Yuan(1000))]));

        Assert.True(Share(counts) > Share(without));
        Assert.Equal(0.5 * counts[Counter.VerifiedValue], counts[Counter.VouchersPaid], 0.01);
        Assert.Equal(counts[Counter.SubsidyPaid], counts[Counter.VouchersPaid]);
    }

    private static double Share(Dictionary<Counter, double> counts) =>
        counts[Counter.VerifiedValue] / counts[Counter.LawfulValue];
}
