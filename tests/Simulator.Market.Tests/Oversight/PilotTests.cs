using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
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
    public void Several_may_start_together()
    {
        var starts = new Pilot(Assignment.Staggered, 5, Markets.Start.AddDays(5), [], 3, 2).Assign(six, new(1, 0))
            .Where(treatment => treatment.IsEver).Select(treatment => treatment.Start).Order();

        Assert.Equal([5, 5, 8, 8, 11], starts);
        Assert.Throws<ArgumentException>(() => new Pilot(Assignment.Staggered, 5, Markets.Start, [], 3, 0));
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

    /// <summary>Started in period 10 of 30, at a growth of 0.1 a year: 20 x 0.5 and (0 + ... + 19) x 0.1 days of a
    /// year more.</summary>
    [Fact]
    public void An_effect_may_grow_from_the_start_on()
    {
        var counts = Count(new CityOutcome(0.5, EffectGrowth: 0.1));

        Assert.Equal(20 * 0.5 + 190 * 0.1 / 365.25, counts[Counter.EffectMicros], 2e-5);
    }

    [Fact]
    public void A_persistence_of_one_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CityOutcome(0, Persistence: 1));

    private static Dictionary<Counter, double> Count(CityOutcome outcome) => DataMarkets.Count(DataMarkets.Of() with
    {
        Pilot = new Pilot(Assignment.Random, 1, Markets.Start.AddDays(10), [], Outcome: outcome),
    });

    private static List<string> Treated(Assignment assignment, int count, int replication) =>
        [.. new Pilot(assignment, count, Markets.Start, []).Assign(six, new StreamKeys(5, replication)).Index()
            .Where(each => each.Item.IsEver).Select(each => six.Regions[each.Index].Name)];
}
