using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Participants.Entry;

public sealed class FreeEntryTests
{
    private static readonly Member member = new(0, 0, 1, -1, 1);

    private static Money Rich => Markets.Yuan(1_000);

    /// <summary>A horizon of 10 periods with 7 a period left after an overhead of 3: 70 against the cost.</summary>
    [Theory]
    [InlineData(69, true)]
    [InlineData(71, false)]
    public void It_enters_if_what_is_left_over_the_horizon_exceeds_the_cost(double cost, bool enters) => Assert.Equal(
        enters, Rule(cost, 1).IsIn(member, false, new Prospect(0.5, 10, 0, 0, Rich), 5));

    [Theory]
    [InlineData(11, 3, true)]
    [InlineData(11, 4, false)]
    [InlineData(12, 4, true)]
    public void It_leaves_if_it_earned_less_than_its_overhead_when_it_takes_stock(
        double own, int periods, bool stays) =>
        Assert.Equal(stays, Rule(0, 4).IsIn(member, true, new Prospect(0.5, 10, own, periods, Rich), 9));

    [Fact]
    public void Before_anybody_earns_it_goes_by_what_it_expects() =>
        Assert.True(Rule(60, 1).IsIn(member, false, new Prospect(0, double.NaN, 0, 0, Rich), 0));

    /// <summary>Entry costs 20, and a period 3.</summary>
    [Theory]
    [InlineData(true, 2.9, false)]
    [InlineData(true, 3, true)]
    [InlineData(false, 22.9, false)]
    [InlineData(false, 23, true)]
    public void Nobody_is_in_who_cannot_pay(bool wasIn, double funds, bool isIn) => Assert.Equal(
        isIn, Rule(20, 1).IsIn(member, wasIn, new Prospect(0.5, 10, 10, 1, Markets.Yuan(funds)), 5));

    [Fact]
    public void The_dearer_entry_the_fewer_enter_and_who_loses_leaves()
    {
        var (cheap, dear) = (Count(10), Count(1_000));

        Assert.True(cheap[Counter.NewEntrants] > dear[Counter.NewEntrants]);
        Assert.True(cheap[Counter.Exits] > 0);
        Assert.True(cheap[Counter.EntryCost] > 0);
    }

    [Fact]
    public void The_size_of_cohorts_changes_nothing() =>
        Assert.Equal(DataMarkets.DigestOf(Market(10), 2, 1), DataMarkets.DigestOf(Market(10), 2, 100));

    private static FreeEntry Rule(double cost, int patience) =>
        new(new Constant(cost), Markets.Yuan(3), Markets.Yuan(10), 10, patience);

    private static Dictionary<Counter, double> Count(double cost) => DataMarkets.Count(Market(cost));

    private static MarketDesign Market(double cost)
    {
        var design = DataMarkets.Of();
        return design with
        {
            Populations = design.Populations.SetItem(0, design.Populations[0] with { Entry = Rule(cost, 4) }),
        };
    }
}
