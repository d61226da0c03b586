using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests;

public sealed class RegionTests
{
    [Fact]
    public void A_plain_name_is_a_region_without_peculiarities() =>
        Assert.Equal(Policy.Free, PolicyOf(new Region("south"), 3));

    /// <summary>A year is 365.25 days; the fourth period begins on the third day after the start.</summary>
    [Fact]
    public void A_region_starts_from_its_profile_and_grows()
    {
        var policy = PolicyOf(new Region("south", 0.5, 0.8, 0.21), 3);

        Assert.Equal((0.5, 0.2), (policy.InfrastructureGap, Math.Round(policy.Immaturity, 12)));
        Assert.Equal(0.8 * Math.Pow(1.21, 3 / 365.25), policy.NeedFactor(null), 1e-12);
    }

    [Theory]
    [InlineData(0, 1, 0, "infrastructure")]
    [InlineData(1.1, 1, 0, "infrastructure")]
    [InlineData(1, -1, 0, "maturity")]
    [InlineData(1, 1, -2, "growth-rate")]
    public void What_cannot_be_is_refused(double infrastructure, double maturity, double growth, string key) =>
        Assert.StartsWith(key, Assert.Throws<ArgumentException>(() =>
            new Region("x", infrastructure, maturity, growth)).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_firms_are_less_mature_they_need_less_and_apply_in_vain()
    {
        var (mature, immature) = (Count(1), Count(0.3));

        Assert.Equal(0, mature[Counter.RefusedForm]);
        Assert.True(immature[Counter.RefusedForm] > 0);
        Assert.True(immature[Counter.Deliveries] < mature[Counter.Deliveries]);
    }

    [Fact]
    public void Neighbors_are_neighbors_on_both_sides()
    {
        var run = Run(new Region("south", Neighbors: ["north"]));
        var board = run.View.Board!;

        Assert.True(board.AreNeighbors(0, 1) && board.AreNeighbors(1, 0));
        Assert.False(board.AreNeighbors(0, 2) || board.AreNeighbors(0, 0));
    }

    [Fact]
    public void Neighbors_trade_more_with_each_other()
    {
        double Between(Region south)
        {
            var design = DataMarkets.Of([new RegionalFriction()]) with { Regions = ["north", south, "abroad"] };
            var buyer = DataMarkets.Buyer with { Distance = 0.9, NeighborShare = 0.1 };
            return DataMarkets.Count(design with
            {
                Populations = [.. design.Populations.Select(each =>
                    each.Behavior is DataBuyer ? each with { Behavior = buyer } : each)],
            })[Counter.RegionTrades];
        }

        Assert.True(Between(new Region("south", Neighbors: ["north"])) > Between("south"));
    }

    private static Dictionary<Counter, double> Count(double maturity) => DataMarkets.Count(
        DataMarkets.Of() with
        {
            Regions = [new("north", Maturity: maturity), new("south", Maturity: maturity), "abroad"],
        });

    private static Policy PolicyOf(Region south, int period)
    {
        var run = Run(south);
        while (run.Period < period)
        {
            run.Advance();
        }

        run.Announce();
        return run.View.Board!.Policies[1];
    }

    private static MarketRun Run(Region south) =>
        new(DataMarkets.Of() with { Regions = ["north", south, "abroad"] }, 1, 0, 50, EventDetail.None);
}
