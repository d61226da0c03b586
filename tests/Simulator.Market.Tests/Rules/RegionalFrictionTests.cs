using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class RegionalFrictionTests : PolicyRuleContract
{
    protected override Rule Rule => new RegionalFriction(0.25);

    [Fact]
    public void What_is_not_recognized_is_friction() =>
        Assert.Equal(0.75, Rule.Apply(Market.Oversight.Policy.Free).Friction);
}
