using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Rules;

/// <summary>What rationing does is tested with the call auction.</summary>
public sealed class PriceCapTests : RuleContract
{
    protected override Rule Rule => new PriceCap(Money.FromAmount(4), Rationing.Efficient);

    [Fact]
    public void Of_several_the_lowest_binds_with_its_rationing_whatever_their_sequence()
    {
        var high = new PriceCap(Money.FromAmount(9));
        var expected = Terms.Free with { Ceiling = Money.FromAmount(4), Rationing = Rationing.Efficient };

        Assert.Equal(expected, Rule.Apply(high.Apply(Terms.Free)));
        Assert.Equal(expected, high.Apply(Rule.Apply(Terms.Free)));
    }
}
