using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class ListingSubsidyTests : PolicyRuleContract
{
    protected override Rule Rule => new ListingSubsidy(Markets.Yuan(20));

    [Fact]
    public void It_is_paid_once_for_each_admission()
    {
        var counts = DataMarkets.Count(DataMarkets.Of([Rule]));

        Assert.Equal(20 * counts[Counter.Admissions], counts[Counter.SubsidyPaid], 1e-6);
    }
}
