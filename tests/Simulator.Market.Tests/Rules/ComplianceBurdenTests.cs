using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class ComplianceBurdenTests : PolicyRuleContract
{
    protected override Rule Rule => new ComplianceBurden(Markets.Yuan(10), Markets.Yuan(2));

    [Fact]
    public void It_costs_ten_for_each_application_and_two_for_each_deal_on_an_exchange()
    {
        var counts = DataMarkets.Count(DataMarkets.Of([new ComplianceBurden(Markets.Yuan(10), Markets.Yuan(0))]));

        Assert.Equal(10 * counts[Counter.Applications], counts[Counter.ComplianceCost], 1e-6);
    }
}
