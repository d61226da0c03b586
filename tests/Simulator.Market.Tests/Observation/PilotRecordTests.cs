using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Observation;

public sealed class PilotRecordTests
{
    private const int Half = 15;

    private static readonly CityOutcome outcome = new(0.5, 0.2, 1, 1, 1, 0.7);

    private static readonly MarketDesign drawn = With(new PilotWatch());

    [Fact]
    public void A_market_whose_pilot_nobody_evaluates_keeps_nothing() =>
        Assert.Null(new MarketRun(DataMarkets.Of(), 1, 0, 50, EventDetail.None).Pilot);

    /// <summary>Counts are rounded to millionths, 60 times.</summary>
    [Fact]
    public void What_is_kept_of_a_statistic_is_what_is_counted()
    {
        var counts = DataMarkets.Count(drawn);
        var record = Finish(Open(drawn)).Pilot!;

        Assert.Equal((2, 30), (record.Treatments.Length, record.Periods));
        Assert.True(record.KnowsEffects);
        Assert.Equal(counts[Counter.OutcomeMicros], Sum(record, record.Outcome), 6e-5);
        Assert.Equal(counts[Counter.EffectMicros], Sum(record, record.Effect), 6e-5);
        Assert.Single(record.Treatments, treatment => treatment == new Treatment(10, 1));
    }

    /// <summary>Regions are north, south and abroad, which is left out.</summary>
    [Fact]
    public void Of_a_metric_the_values_of_regions_are_kept()
    {
        var design = With(new PilotWatch(1));
        Assert.IsType<TradingVolume>(design.Metrics[1]);
        var run = Open(design);
        while (!run.IsOver)
        {
            var values = run.Advance().Values;
            var period = run.Pilot!.Periods - 1;
            foreach (var (region, name) in new[] { "north", "south" }.Index())
            {
                var scope = 1 + design.RegionNames.IndexOf(name);
                Assert.Equal(values[scope * design.Metrics.Length + 1], run.Pilot.Outcome(region, period));
            }
        }

        Assert.False(run.Pilot!.KnowsEffects);
        Assert.True(Sum(run.Pilot, run.Pilot.Outcome) > 0);
    }

    [Fact]
    public void A_market_without_data_elements_can_have_a_statistic_too()
    {
        var design = Markets.Fair(new CallAuction()) with
        {
            Regions = [new Region("east"), new Region("west")],
            Pilot = new Pilot(Assignment.Random, 1, Markets.Start, [], Outcome: outcome),
            Watch = new PilotWatch(),
        };

        Assert.Equal(design.Calendar.Periods, Finish(Open(design)).Pilot!.Periods);
    }

    [Fact]
    public void It_is_taken_up_where_it_was_left()
    {
        var whole = Finish(Open(drawn)).Pilot!;
        var run = Open(drawn);
        while (run.Period < Half)
        {
            run.Advance();
        }

        var resumed = Open(drawn);
        Checkpoint.Of(run).Restore(resumed);
        var record = Finish(resumed).Pilot!;

        Assert.Equal(whole.Periods, record.Periods);
        Assert.Equal(Sum(whole, whole.Outcome), Sum(record, record.Outcome));
        Assert.Equal(Sum(whole, whole.Effect), Sum(record, record.Effect));
    }

    private static MarketDesign With(PilotWatch watch) => DataMarkets.Of() with
    {
        Pilot = new Pilot(
            Assignment.Random, 1, Markets.Start.AddDays(10), [new ListingSubsidy(Markets.Yuan(9))], Outcome: outcome),
        Watch = watch,
    };

    private static double Sum(PilotRecord record, Func<int, int, double> read) => (
        from region in Enumerable.Range(0, record.Treatments.Length)
        from period in Enumerable.Range(0, record.Periods)
        select read(region, period)).Sum();

    private static MarketRun Open(MarketDesign design) => new(design, 1, 0, 50, EventDetail.None);

    private static MarketRun Finish(MarketRun run)
    {
        while (!run.IsOver)
        {
            run.Advance();
        }

        return run;
    }
}
