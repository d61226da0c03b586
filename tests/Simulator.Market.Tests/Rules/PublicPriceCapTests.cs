using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class PublicPriceCapTests : PolicyRuleContract
{
    protected override Rule Rule => new PublicPriceCap(Markets.Yuan(30));

    [Fact]
    public void The_lowest_of_several_caps_binds()
    {
        var policy = new PublicPriceCap(Markets.Yuan(20)).Apply(Rule.Apply(Market.Oversight.Policy.Free));

        Assert.Equal(Markets.Yuan(20), policy.PublicPriceCap);
        Assert.Equal(Markets.Yuan(20), Rule.Apply(policy).PublicPriceCap);
    }
}
