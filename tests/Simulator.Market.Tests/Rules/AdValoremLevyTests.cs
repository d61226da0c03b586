using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Rules;

public sealed class AdValoremLevyTests : RuleContract
{
    protected override Rule Rule => new AdValoremLevy(0.1, Side.Buy);

    [Fact]
    public void It_is_a_share_of_the_price_and_rates_add_up()
    {
        var terms = new AdValoremLevy(0.1, Side.Sell).Apply(
            new AdValoremLevy(0.05, Side.Sell, Recipient.Operator).Apply(Terms.Free));

        Assert.Equal(Money.FromAmount(2), terms.Seller.Tax(Money.FromAmount(20)));
        Assert.Equal(Money.FromAmount(1), terms.Seller.Fee(Money.FromAmount(20)));
        Assert.True(terms.Buyer.IsNone);
    }

    [Fact]
    public void A_negative_rate_is_named() =>
        Assert.Contains(
            "rate", Assert.Throws<ArgumentException>(() => new AdValoremLevy(-0.1, Side.Buy)).Message,
            StringComparison.Ordinal);
}
