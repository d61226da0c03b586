using Simulator.Market.Goods;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class BorderControlTests : PolicyRuleContract
{
    protected override Rule Rule => new BorderControl(1000, 100, 10, Markets.Yuan(80), Markets.Yuan(30));

    // Thresholds as in the rules of 2024-03-22: by hand.
    [Theory]
    [InlineData(Grade.General, 99, false, 0)]
    [InlineData(Grade.General, 100, false, 30)]
    [InlineData(Grade.General, 1000, false, 80)]
    [InlineData(Grade.General, 9, true, 30)]
    [InlineData(Grade.General, 10, true, 80)]
    [InlineData(Grade.Important, 0, false, 80)]
    public void The_gate_asks_for_what_the_number_of_people_calls_for(
        Grade grade, int subjects, bool sensitive, double cost) => Assert.Equal(
            Markets.Yuan(cost), Rule.Apply(Market.Oversight.Policy.Free).Border!.CostOf(grade, subjects, sensitive));

    [Fact]
    public void Core_data_never_cross() =>
        Assert.Null(Rule.Apply(Market.Oversight.Policy.Free).Border!.CostOf(Grade.Core, 0, false));
}
