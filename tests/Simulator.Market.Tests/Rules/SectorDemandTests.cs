using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class SectorDemandTests : PolicyRuleContract
{
    protected override Rule Rule => new SectorDemand("finance", 2, 3);

    [Fact]
    public void It_multiplies_what_firms_of_its_sector_need_and_absorb()
    {
        var policy = new SectorDemand("finance", 0.5).Apply(Rule.Apply(Policy.Free));

        Assert.Equal((1, 3), (policy.NeedFactor("finance"), policy.CapacityFactor("finance")));
        Assert.Equal((1, 1), (policy.NeedFactor("health"), policy.CapacityFactor(null)));
    }
}
