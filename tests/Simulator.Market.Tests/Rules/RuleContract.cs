using Simulator.Market.Observation;
using Simulator.Market.Rules;
using Simulator.Market.Venues;
using Simulator.Market.Mechanisms;

namespace Simulator.Market.Tests.Rules;

/// <summary>What every rule promises: it binds from its first day until its last, where it is meant to, and nowhere
/// else.</summary>
public abstract class RuleContract
{
    protected abstract Rule Rule { get; }

    [Fact]
    public void It_changes_the_terms_of_trade() => Assert.NotEqual(Terms.Free, Rule.Apply(Terms.Free));

    [Fact]
    public void It_is_in_force_from_its_first_day_until_the_day_before_its_end()
    {
        var dated = Rule with { From = Markets.Start.AddDays(2), Until = Markets.Start.AddDays(5) };

        Assert.Equal([false, false, true, true, true, false, false], InForce(dated, "north hall"));
    }

    [Fact]
    public void Without_dates_it_is_always_in_force() => Assert.All(InForce(Rule, "south hall"), Assert.True);

    [Fact]
    public void It_binds_only_the_venues_that_it_names()
    {
        var local = Rule with { Venues = ["north hall"] };

        Assert.All(InForce(local, "north hall"), Assert.True);
        Assert.All(InForce(local, "south hall"), Assert.False);
    }

    [Fact]
    public void It_binds_only_the_regions_that_it_names()
    {
        var regional = Rule with { Regions = ["south"] };

        Assert.All(InForce(regional, "north hall"), Assert.False);
        Assert.All(InForce(regional, "south hall"), Assert.True);
    }

    private static bool[] InForce(Rule rule, string venue)
    {
        var design = Markets.Of() with
        {
            Regions = ["north", "south"],
            Venues =
            [
                new Venue("north hall", new CallAuction()),
                new Venue("south hall", new CallAuction(), Region: "south"),
            ],
            Rules = [rule],
        };
        var run = new MarketRun(design, 1, 0, 1, EventDetail.None);
        var number = venue == "north hall" ? 0 : 1;
        return [.. Enumerable.Range(0, 7).Select(_ =>
        {
            run.Announce();
            var terms = run.View.Terms[number];
            run.Settle();
            run.Observe();
            return terms != Terms.Free;
        })];
    }
}
