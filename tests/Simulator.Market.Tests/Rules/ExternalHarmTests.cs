using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class ExternalHarmTests : RuleContract
{
    protected override Rule Rule => new ExternalHarm(Markets.Yuan(2));

    [Fact]
    public void Harms_add_up_and_no_side_pays_them()
    {
        var terms = Rule.Apply(Rule.Apply(Terms.Free));

        Assert.Equal(4, terms.Harm.Amount);
        Assert.True(terms.Buyer.IsNone && terms.Seller.IsNone);
    }

    [Fact]
    public void A_negative_harm_is_named() =>
        Assert.Contains(
            "amount", Assert.Throws<ArgumentException>(() => new ExternalHarm(Markets.Yuan(-1))).Message,
            StringComparison.Ordinal);
}
