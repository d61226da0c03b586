using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

/// <summary>What every rule about something else than prices promises: it changes the policy of its regions between its
/// dates, and nothing else.</summary>
public abstract class PolicyRuleContract
{
    protected abstract Rule Rule { get; }

    [Fact]
    public void It_changes_the_policy_and_not_the_terms_of_trade()
    {
        Assert.NotEqual(Policy.Free, Rule.Apply(Policy.Free));
        Assert.Equal(Terms.Free, Rule.Apply(Terms.Free));
    }

    [Fact]
    public void It_is_in_force_from_its_first_day_until_the_day_before_its_end()
    {
        var dated = Rule with { From = Markets.Start.AddDays(2), Until = Markets.Start.AddDays(5) };

        Assert.Equal([false, false, true, true, true, false, false], InForce(dated, 0));
    }

    [Fact]
    public void It_binds_only_the_regions_that_it_names()
    {
        var regional = Rule with { Regions = ["south"] };

        Assert.All(InForce(regional, 0), Assert.False);
        Assert.All(InForce(regional, 1), Assert.True);
    }

    private static bool[] InForce(Rule rule, int region)
    {
        var run = new MarketRun(DataMarkets.Of([rule]), 1, 0, 50, EventDetail.None);
        return [.. Enumerable.Range(0, 7).Select(_ =>
        {
            run.Announce();
            var policy = run.View.Board!.Policies[region];
            run.Settle();
            run.Observe();
            return policy != Policy.Free;
        })];
    }
}
