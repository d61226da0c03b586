using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class InfrastructureStepTests : PolicyRuleContract
{
    protected override Rule Rule => new InfrastructureStep(-0.25);

    [Fact]
    public void Coverage_rises_up_to_all_and_falls_down_to_a_hundredth()
    {
        var policy = Rule.Apply(Policy.Free);

        Assert.Equal(0.25, policy.InfrastructureGap);
        Assert.Equal(0, new InfrastructureStep(0.5).Apply(policy).InfrastructureGap);
        Assert.Equal(0.99, new InfrastructureStep(-1).Apply(policy).InfrastructureGap);
    }

    /// <summary>Where three quarters are reached, what costs 30 costs 40.</summary>
    [Fact]
    public void What_networks_do_not_reach_costs_more() =>
        Assert.Equal(Markets.Yuan(40), Rule.Apply(Policy.Free).OverNetwork(Markets.Yuan(30)));
}
