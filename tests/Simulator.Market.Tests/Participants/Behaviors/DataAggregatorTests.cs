using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DataAggregatorTests
{
    /// <summary>All that is paid comes out of its capital, and from 5 % of what is traded on the exchange; sellers who
    /// have nothing left owe it nothing.</summary>
    [Fact]
    public void It_pays_sources_out_of_its_capital_and_keeps_a_share_of_deals()
    {
        var counts = Sum(With(3, 0.05, 40));

        Assert.InRange(counts[Counter.SourcesPaid], 1, 6 * 40 + counts[Counter.MarginPaid]);
        Assert.InRange(counts[Counter.MarginPaid], 1e-6, 0.05 * counts[Counter.ExchangeValue] + 1e-6);
    }

    [Fact]
    public void Without_capital_or_margin_it_pays_nothing()
    {
        var counts = Sum(With(3, 0, 0));

        Assert.Equal((0, 0), (counts[Counter.SourcesPaid], counts[Counter.MarginPaid]));
    }

    /// <summary>Whoever is guaranteed the deals of the reference comes, and once all are there the deals are.</summary>
    [Fact]
    public void It_starts_an_exchange_that_would_stay_empty()
    {
        var (with, without) = (Sum(With(3, 0, 1000)), Sum(With(0, 0, 1000)));

        Assert.True(with[Counter.ExchangeDeals] > 3 * without[Counter.ExchangeDeals]);
    }

    /// <summary>Its margin of 5 % does not cover an overhead of 30 in a period.</summary>
    [Fact]
    public void It_leaves_if_its_margin_does_not_cover_what_it_costs()
    {
        var design = With(3, 0.05, 1_000);
        var aggregator = design.Populations[^1];
        var living = design with
        {
            Populations = design.Populations.Replace(aggregator, aggregator with
            {
                Entry = new FreeEntry(new Constant(1), Markets.Yuan(30), Markets.Yuan(50), 10, 4),
            }),
        };

        var (alone, left) = (Sum(design), Sum(living));
        Assert.True(left[Counter.Exits] > 0);
        Assert.InRange(left[Counter.MarginPaid], 1e-6, alone[Counter.MarginPaid] - 1e-6);
    }

    [Fact]
    public void The_size_of_cohorts_changes_nothing() => Assert.Equal(
        DataMarkets.DigestOf(With(3, 0.05, 40), 2, 1), DataMarkets.DigestOf(With(3, 0.05, 40), 2, 100));

    [Theory]
    [InlineData(-1, 0, 0, "deals")]
    [InlineData(0, -1, 0, "payment")]
    [InlineData(0, 0, 1, "margin-rate")]
    public void A_number_out_of_range_is_named(double deals, double payment, double margin, string key)
    {
        var mistake = Assert.Throws<ArgumentException>(() =>
            new DataAggregator(deals, Markets.Yuan(payment), margin));
        Assert.StartsWith(key, mistake.Message, StringComparison.Ordinal);
    }

    private static MarketDesign With(double deals, double margin, double capital)
    {
        var design = DataMarkets.Of();
        return design with
        {
            Network = new NetworkEffect(3, 20, 1, 2, 5, Start: 0.02, Review: 3, Complements: 2),
            Populations = design.Populations.Add(new Population(
                "aggregator", 1, new DataAggregator(deals, Markets.Yuan(5), margin),
                Money: new Constant(capital), Region: "north")),
        };
    }

    private static Dictionary<Counter, double> Sum(MarketDesign design)
    {
        var counts = Enumerable.Range(1, 6).Select(seed => DataMarkets.Count(design, (ulong)seed)).ToList();
        return Enum.GetValues<Counter>().ToDictionary(
            counter => counter, counter => counts.Sum(each => each[counter]));
    }
}
