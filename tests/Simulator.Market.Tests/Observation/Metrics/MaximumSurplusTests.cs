using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class MaximumSurplusTests : MetricContract
{
    protected override Metric Metric => new MaximumSurplus();

    protected override (double First, double Second, double Run) Expected => ((10 - 2) + (8 - 4), 12, 24);

    /// <summary>A buyer whose unit returns every period and a seller whose two units never do can meet in the only
    /// period there is.</summary>
    [Fact]
    public void In_the_last_period_it_is_immaterial_whether_units_would_return()
    {
        var design = Markets.Of(
            new Population("buyers", 3, new Truthful(Side.Buy, new Listed([9, 5, 3])), new Constant(99)),
            new Population("seller", 1, new Truthful(Side.Sell, new Constant(4), Units: 2))) with
        {
            Calendar = new(Markets.Start, 1, 1),
            Metrics = [Metric, new AllocativeEfficiency()],
        };

        Assert.Equal([6, 1], new MarketRun(design, 1, 0, 8, EventDetail.None).Advance().Values.ToArray());
    }

    /// <summary>At home values 10 and 3 meet the cost 4, away 8 meets 7 and 2: 6 in each region. Together 10 - 2 and
    /// 8 - 4 are 12 too.</summary>
    [Fact]
    public void In_a_region_it_is_of_those_who_trade_there()
    {
        var design = Design([Metric, new AllocativeEfficiency()]) with
        {
            Regions = ["home", "away"],
            Rules = [],
            Venues = [new Venue("here", new CallAuction()), new Venue("there", new CallAuction(), Region: "away")],
            Populations =
            [
                new Population("buyers", 2, new Truthful(Side.Buy, new Listed([10, 3])), new Constant(99),
                    Venues: ["here"]),
                new Population("seller", 1, new Truthful(Side.Sell, new Constant(4)), Venues: ["here"]),
                new Population("guest", 1, new Truthful(Side.Buy, new Constant(8)), new Constant(99),
                    Venues: ["there"], Region: "away"),
                new Population("hosts", 2, new Truthful(Side.Sell, new Listed([7, 2])), Venues: ["there"],
                    Region: "away"),
            ],
        };

        // Both regions trade all that they can, and 12 of the 12 that the whole market could.
        var values = new MarketRun(design, 1, 0, 3, EventDetail.None).Advance().Values;
        Assert.Equal([12, 1, 6, 1, 6, 1], values.ToArray());
    }
}
