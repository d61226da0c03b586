using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class PrivacyRequirementTests : PolicyRuleContract
{
    protected override Rule Rule =>
        new PrivacyRequirement(Market.Oversight.PrivacyTechnology.Tee, 0.1, 0.9, Markets.Yuan(5));

    [Fact]
    public void It_costs_something_for_each_delivery_of_personal_data() =>
        Assert.True(DataMarkets.Count(DataMarkets.Of([Rule]))[Counter.ProtectionCost] > 0);
}
