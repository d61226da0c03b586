using System.Collections.Immutable;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Oversight;

public sealed class PilotTests
{
    private static readonly MarketDesign six = DataMarkets.Of() with
    {
        Regions =
        [
            new Region("a", Maturity: 1), new Region("b", Maturity: 3), new Region("abroad"),
            new Region("c", Maturity: 2, GrowthRate: 1), new Region("d", Maturity: 1.5), new Region("north"),
            new Region("south", Maturity: 0.5),
        ],
    };

    [Fact]
    public void Selected_regions_are_the_most_mature_and_fastest_growing() =>
        Assert.Equal(["b", "c"], Treated(Assignment.Selected, 2, 1));

    [Theory]
    [InlineData(Assignment.Random)]
    [InlineData(Assignment.Staggered)]
    public void By_lot_every_region_but_those_abroad_is_treated_now_and_then(Assignment assignment)
    {
        var counts = Enumerable.Range(0, 600).SelectMany(replication => Treated(assignment, 2, replication))
            .CountBy(region => region).ToDictionary();

        Assert.Equal(6, counts.Count);
        Assert.DoesNotContain("abroad", counts.Keys);
        // Binomial with n = 600, p = 1/3: four standard deviations are 46.
        Assert.All(counts.Values, count => Assert.InRange(count, 154, 246));
    }

    /// <summary>Ranked: c (4), b (3), d (1.5), a and north (1), south (0.5).</summary>
    [Fact]
    public void Of_each_matched_pair_one_is_treated()
    {
        for (var replication = 0; replication < 50; replication++)
        {
            var treated = Treated(Assignment.Matched, 3, replication);

            Assert.Equal(3, treated.Count);
            Assert.Single(treated.Intersect(["b", "c"]));
            Assert.Single(treated.Intersect(["a", "d"]));
            Assert.Single(treated.Intersect(["north", "south"]));
        }
    }

    [Fact]
    public void Staggered_regions_start_one_after_another()
    {
        var starts = new Pilot(Assignment.Staggered, 4, Markets.Start.AddDays(5), [], 3).Assign(six, new(1, 0))
            .Where(treatment => treatment.IsEver).Select(treatment => treatment.Start).Order();

        Assert.Equal([5, 8, 11, 14], starts);
    }

    [Fact]
    public void Its_rules_bind_treated_regions_from_their_start()
    {
        var pilot = new Pilot(Assignment.Random, 1, Markets.Start.AddDays(3), [new ListingSubsidy(Markets.Yuan(9))]);
        var run = new MarketRun(DataMarkets.Of() with { Pilot = pilot }, 1, 0, 50, EventDetail.None);
        var subsidized = Enumerable.Range(0, 6).Select(_ =>
        {
            run.Announce();
            var count = run.View.Board!.Policies.Count(policy => policy.ListingSubsidy > Markets.Yuan(0));
            run.Settle();
            run.Observe();
            return count;
        }).ToList();

        Assert.Equal([0, 0, 0, 1, 1, 1], subsidized);
    }

    /// <summary>Two regions, one treated for 20 of 30 periods with an effect of 0.5 and a spillover of 0.2 on the
    /// other: the sums are 20 x 0.5 and 20 x 0.2, whatever the noise, and exactly what the outcome gains.</summary>
    [Fact]
    public void The_true_effect_is_known_and_is_what_the_outcome_gains()
    {
        var with = Count(new CityOutcome(0.5, 0.2, 1, 1, 1, 0.7));
        var without = Count(new CityOutcome(0, 0, 1, 1, 1, 0.7));

        Assert.Equal((60, 20), ((int)with[Counter.RegionPeriods], (int)with[Counter.TreatedPeriods]));
        Assert.Equal(20, with[Counter.DoseMicros], 1e-6);
        Assert.Equal(20 * (0.5 + 0.2), with[Counter.EffectMicros], 1e-6);
        Assert.Equal(
            with[Counter.EffectMicros], with[Counter.OutcomeMicros] - without[Counter.OutcomeMicros], 1e-4);
    }

    /// <summary>By hand. Selected are b (maturity 3) and c (2, growing by 1 a year), the others have maturities 1, 1.5,
    /// 1 and 0.5, on average 1: at a promise of 0.2 the selected are ahead by 0.2 x 1.5. Periods 0-9 come before, on
    /// average 4.5, and 10-29 after, 19.5: c grows by 15 days between, and half of that is the mean of both.</summary>
    [Fact]
    public void Selection_biases_all_comparisons_but_that_of_trends()
    {
        var counts = Count(
            new CityOutcome(0.5, Promise: 0.2), Assignment.Selected, 2, six.Regions);

        Assert.Equal(0.5 + 0.2 * 1.5 + 19.5 / 365.25 / 2, counts[Counter.NaiveEstimateMicros], 2e-6);
        Assert.Equal(0.5 + 15 / 365.25 / 2, counts[Counter.DifferenceEstimateMicros], 2e-6);
        Assert.Equal(0.5, counts[Counter.TrendEstimateMicros], 2e-6);
    }

    /// <summary>Without growth and noise the response to the dose is the effect of a dose of one, exactly, and the
    /// difference in differences that of the mean dose of the treated.</summary>
    [Fact]
    public void The_response_to_the_dose_is_the_effect_of_a_full_one()
    {
        var flat = six.Regions.Select(region => new Region(region.Name)).ToImmutableArray();
        var counts = Count(new CityOutcome(0.5, LevelSd: 1), Assignment.Random, 3, flat, new Uniform(0, 1));

        Assert.Equal(0.5, counts[Counter.DoseEstimateMicros], 2e-6);
        Assert.Equal(
            0.5 * counts[Counter.DoseMicros] / counts[Counter.TreatedPeriods],
            counts[Counter.DifferenceEstimateMicros],
            2e-6);
        Assert.InRange(counts[Counter.DifferenceEstimateMicros], 0.05, 0.45);
    }

    [Fact]
    public void Where_everybody_is_treated_there_is_nothing_to_compare_with()
    {
        var counts = Count(new CityOutcome(0.5, LevelSd: 1), Assignment.Random, 6, six.Regions);

        Assert.Equal((0, 0), (counts[Counter.NaiveEstimateMicros], counts[Counter.DoseEstimateMicros]));
    }

    [Fact]
    public void A_persistence_of_one_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CityOutcome(0, Persistence: 1));

    private static Dictionary<Counter, double> Count(CityOutcome outcome) => DataMarkets.Count(DataMarkets.Of() with
    {
        Pilot = new Pilot(Assignment.Random, 1, Markets.Start.AddDays(10), [], Outcome: outcome),
    });

    private static Dictionary<Counter, double> Count(
        CityOutcome outcome, Assignment assignment, int treated, ImmutableArray<Region> regions,
        Distribution? dose = null) => DataMarkets.Count(DataMarkets.Of() with
        {
            Regions = regions,
            Pilot = new Pilot(assignment, treated, Markets.Start.AddDays(10), [], 0, dose, outcome),
        });

    private static List<string> Treated(Assignment assignment, int count, int replication) =>
        [.. new Pilot(assignment, count, Markets.Start, []).Assign(six, new StreamKeys(5, replication)).Index()
            .Where(each => each.Item.IsEver).Select(each => six.Regions[each.Index].Name)];
}
