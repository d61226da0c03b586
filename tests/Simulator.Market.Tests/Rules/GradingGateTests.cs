using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class GradingGateTests : PolicyRuleContract
{
    protected override Rule Rule => new GradingGate();

    [Fact]
    public void Important_data_that_would_leave_are_refused() =>
        Assert.True(DataMarkets.Count(DataMarkets.Of([Rule]))[Counter.RefusedGrade] > 0);
}
