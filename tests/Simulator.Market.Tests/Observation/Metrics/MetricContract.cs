using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Observation.Metrics;

/// <summary>What every metric promises, and its values in a market small enough to be worked out by hand.</summary>
/// <remarks>Four buyers with values 10, 8, 6, 1 and four sellers with costs 2, 4, 9, 12 meet in a call auction in each
/// of two periods; a tax of 0.50 on the buyer and a fee of 0.25 on the seller leave bids 9.50, 7.50, 5.50, 0.50 and
/// asks 2.25, 4.25, 9.25, 12.25. Two units trade between 5.50 and 7.50, at 6.50. In the second period a subsidy of 1 to
/// the buyer makes bids 10.50, 8.50, 6.50, 1.50: two units trade at 7.50, and each does a harm of 0.75 outside. Buyer
/// 3's money of 0.50 covers no bid, so that one order of eight is refused.</remarks>
public abstract class MetricContract
{
    protected abstract Metric Metric { get; }

    /// <summary>In the first period, the second and the run, by hand.</summary>
    protected abstract (double First, double Second, double Run) Expected { get; }

    [Fact]
    public void It_has_the_value_found_by_hand()
    {
        var run = new MarketRun(Design([Metric]), 1, 0, 3, EventDetail.None);
        var (first, second) = (run.Advance().Values[0], run.Advance().Values[0]);

        Assert.Equal(Expected.First, first, 1e-9);
        Assert.Equal(Expected.Second, second, 1e-9);
        Assert.Equal(Expected.Run, run.Conclude().Values[0], 1e-9);
    }

    [Fact]
    public void It_says_in_what_unit_it_is_measured() => Assert.NotEmpty(Metric.Unit);

    [Fact]
    public void Measured_twice_it_gives_the_same_value()
    {
        var run = new MarketRun(Design([Metric, Metric]), 1, 0, 3, EventDetail.None);
        var values = run.Advance().Values;

        Assert.Equal(values[0], values[1]);
    }

    [Fact]
    public void A_figure_of_the_whole_market_is_that_of_every_region()
    {
        var whole = Facts.Of([3, 1, 2], [1, 2, 3], [new Product { Sold = 1 }, new Product()]);
        var ofRegion = whole with { Scope = 1, Tally = new Tally(), MaximumSurplus = Money.FromAmount(1) };

        Assert.True(!Metric.IsOfWholeMarket || Metric.Measure(whole) == Metric.Measure(ofRegion));
    }

    [Fact]
    public void A_market_where_nobody_takes_part_breaks_nothing()
    {
        var run = new MarketRun(Design([Metric]) with { Populations = [] }, 1, 0, 3, EventDetail.None);
        run.Advance();
        run.Advance();
        var value = run.Conclude().Values[0];

        Assert.True(double.IsNaN(value) || value == 0, $"{value}");
    }

    protected static MarketDesign Design(ImmutableArray<Metric> metrics) => new(
        "eight traders",
        new Calendar(Markets.Start, 1, 2),
        [],
        [new Good("record", new NonExclusive(), Standard: true)],
        [
            new Population("buyers", 4, new Truthful(Side.Buy, new Listed([10, 8, 6, 1])),
                Money: new Listed([100, 100, 100, 0.5])),
            new Population("sellers", 4, new Truthful(Side.Sell, new Listed([2, 4, 9, 12]))),
        ],
        [new Venue("exchange", new CallAuction(0.5), Channel.Filed)],
        [
            new UnitLevy(Money.FromAmount(0.5), Side.Buy),
            new UnitLevy(Money.FromAmount(0.25), Side.Sell, Recipient.Operator),
            new Subsidy(Money.FromAmount(1), Side.Buy) { From = Markets.Start.AddDays(1) },
            new ExternalHarm(Money.FromAmount(0.75)) { From = Markets.Start.AddDays(1) },
        ],
        metrics);
}
