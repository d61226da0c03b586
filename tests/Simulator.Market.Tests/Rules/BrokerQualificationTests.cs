using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class BrokerQualificationTests : PolicyRuleContract
{
    protected override Rule Rule => new BrokerQualification(Markets.Yuan(100), 2);

    /// <summary>Two of three brokers have the money that is asked; the third pledges its 40 in vain.</summary>
    [Fact]
    public void Who_cannot_pledge_what_is_asked_is_not_on_the_list()
    {
        var (free, bound) = (Count(), Count(new BrokerQualification(Markets.Yuan(100))));

        Assert.Equal((3, 2), (free[Counter.ListedBrokers], bound[Counter.ListedBrokers]));
        Assert.Equal((0, 240), (free[Counter.PledgedValue], bound[Counter.PledgedValue]));
        Assert.True(free[Counter.BrokeredDeals] > 0 && bound[Counter.BrokeredDeals] > 0);
    }

    [Fact]
    public void Brokers_of_a_lesser_grade_are_not_on_the_list()
    {
        var counts = Count(new BrokerQualification(Markets.Yuan(0), 3));

        Assert.Equal((0, 0), (counts[Counter.ListedBrokers], counts[Counter.BrokeredDeals]));
    }

    [Fact]
    public void Of_several_rules_the_strictest_binds()
    {
        var policy = new BrokerQualification(Markets.Yuan(5), 3).Apply(Rule.Apply(Policy.Free));

        Assert.Equal((Markets.Yuan(100), 3), (policy.BrokerCapital, policy.BrokerGrade));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 4)]
    public void What_makes_no_sense_is_refused(double capital, int grade) =>
        Assert.Throws<ArgumentException>(() => new BrokerQualification(Markets.Yuan(capital), grade));

    /// <summary>With brokers of grade 2 who have 40, 110 and 120.</summary>
    private static Dictionary<Counter, double> Count(params Rule[] rules)
    {
        var design = DataMarkets.Of([.. rules]);
        return DataMarkets.Count(design with
        {
            Populations = design.Populations.Add(new Population(
                "brokers",
                3,
                new DataBroker(BrokerType.Empowering, new Constant(2), new Constant(1), 0),
                Money: new Listed([40, 110, 120]),
                Region: "north")),
        });
    }
}
