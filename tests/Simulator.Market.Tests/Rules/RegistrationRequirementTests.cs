using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class RegistrationRequirementTests : PolicyRuleContract
{
    protected override Rule Rule => new RegistrationRequirement();

    [Fact]
    public void Nothing_is_listed_before_it_is_admitted()
    {
        var free = DataMarkets.Count(DataMarkets.Of());
        var registered = DataMarkets.Count(DataMarkets.Of([Rule, new SourceReview(), new GradingGate()]));

        Assert.True(registered[Counter.VerifiedValue] < free[Counter.VerifiedValue]);
        Assert.True(registered[Counter.Registrations] > 0);
    }
}
