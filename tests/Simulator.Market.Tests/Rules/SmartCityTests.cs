using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class SmartCityTests : PolicyRuleContract
{
    protected override Rule Rule => new SmartCity(0.5, 0.25);

    [Fact]
    public void Firms_need_and_absorb_more_and_networks_reach_further()
    {
        var policy = Rule.Apply(new Policy { InfrastructureGap = 0.5, NeedGrowth = 0.2 });

        Assert.Equal(1.8, policy.NeedFactor("any"), 1e-12);
        Assert.Equal(1.5, policy.CapacityFactor("any"), 1e-12);
        Assert.Equal(0.25, policy.InfrastructureGap);
    }
}
