using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class FreePublicGoodTests : PolicyRuleContract
{
    protected override Rule Rule => new FreePublicGood();

    /// <summary>Buyers in the south use data for the public good, with a weight of 2.</summary>
    [Fact]
    public void What_is_free_is_used_more_and_not_sold_to_those_who_use_it()
    {
        var paid = DataMarkets.Count(DataMarkets.Of());
        var free = DataMarkets.Count(DataMarkets.Of([Rule]));

        Assert.True(free[Counter.PublicGoodUses] > paid[Counter.PublicGoodUses]);
        Assert.True(free[Counter.PublicTrades] < paid[Counter.PublicTrades]);
        Assert.Equal(0, paid[Counter.PublicServiceCost]);
        // A copy costs its operator 2; operators have the money.
        Assert.Equal(2 * free[Counter.PublicGoodUses], free[Counter.PublicServiceCost], 1e-6);
    }
}
