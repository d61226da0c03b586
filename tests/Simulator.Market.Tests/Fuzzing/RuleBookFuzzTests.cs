using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Fuzzing;

/// <summary>Markets of data elements under 500 rule books that nobody would write: up to twelve rules, six incidents
/// and three regulators of any kinds, with any parameters, dates and places; in every other market licenses are limited
/// in scope, move on, bind their sellers and are paid by use; in every third there are valuers, and
/// intermediaries come and go. A period that loses money or sells a right twice throws, and so does anything else that
/// breaks.</summary>
public sealed class RuleBookFuzzTests
{
    private const int Books = 500;

    [Fact]
    public void No_rule_book_breaks_the_market()
    {
        var failures = new List<string>();
        for (var seed = 1UL; seed <= Books; seed++)
        {
            var design = Design(seed);
            try
            {
                var whole = DataMarkets.DigestOf(design, seed, 1_000);
                if (DataMarkets.DigestOf(design, seed, 7) != whole)
                {
                    failures.Add($"{seed}: differs by the size of cohorts; {Describe(design)}");
                }

                if (seed % 10 == 0 && DataMarkets.DigestOfResumed(design, seed, (int)(1 + seed / 10 % 28)) != whole)
                {
                    failures.Add($"{seed}: differs after it was saved; {Describe(design)}");
                }
            }
            catch (Exception exception)
            {
                failures.Add($"{seed}: {exception.GetBaseException()}; {Describe(design)}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    /// <summary>A fuzzer that never reaches a kind proves nothing of it.</summary>
    [Fact]
    public void Every_kind_is_in_some_rule_book()
    {
        var designs = Enumerable.Range(1, Books).Select(seed => Design((ulong)seed)).ToList();
        Assert.Empty(Imagination.KindsOf<Rule>().Except(
            designs.SelectMany(design => design.Rules).Select(rule => rule.GetType())));
        Assert.Empty(Imagination.KindsOf<Incident>().Except(
            designs.SelectMany(design => design.Incidents ?? []).Select(incident => incident.GetType())));
        Assert.Empty(Imagination.KindsOf<Regulator>().Except(
            designs.SelectMany(design => design.Regulators ?? []).Select(regulator => regulator.GetType())));
    }

    /// <summary>Nor does one that lets nobody trade.</summary>
    [Fact]
    public void Most_rule_books_leave_a_market() =>
        Assert.InRange(
            Enumerable.Range(1, 40).Count(seed =>
                DataMarkets.Count(Design((ulong)seed), (ulong)seed)[Counter.Deliveries] > 0),
            30,
            40);

    private static MarketDesign Design(ulong seed)
    {
        var market = DataMarkets.Of();
        var imagination = new Imagination(seed, [.. market.Venues.Select(venue => venue.Name)], market.RegionNames);
        var design = DataMarkets.Of(
            imagination.Several<Rule>(12), imagination.Several<Incident>(6), imagination.Several<Regulator>(3));
        design = seed % 2 == 0 ? DataMarkets.WithRights(design) : design;
        if (seed % 3 != 0)
        {
            return design;
        }

        design = DataMarkets.WithValuers(design, (DataValuer)imagination.Make(typeof(DataValuer)));
        return design with
        {
            Populations = design.Populations.AddRange(
                Intermediaries<DataBroker>("brokers", imagination),
                Intermediaries<DataAggregator>("aggregators", imagination),
                Intermediaries<DataValuer>("mortal valuers", imagination)),
        };
    }

    private static Population Intermediaries<T>(string name, Imagination imagination)
        where T : IBehavior => new(
            name, 3, (T)imagination.Make(typeof(T)), new Uniform(0, 500), Region: "north",
            Entry: (FreeEntry)imagination.Make(typeof(FreeEntry)));

    private static string Describe(MarketDesign design) =>
        string.Join("; ", design.Rules.Cast<object>().Concat(design.Incidents ?? []).Concat(design.Regulators ?? []));
}
