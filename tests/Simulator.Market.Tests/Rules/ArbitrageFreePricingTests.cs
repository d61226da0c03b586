using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Rules;

public sealed class ArbitrageFreePricingTests : RuleContract
{
    protected override Rule Rule => new ArbitrageFreePricing();

    /// <summary>280 and 350 are more than copies of 100 and 150 that add up to 3 and 4.</summary>
    [Fact]
    public void Versions_are_lowered_to_what_copies_cost() =>
        Assert.Equal([100, 150, 250, 300], Prices(Run(Rule)));

    [Fact]
    public void Without_it_versions_cost_what_is_asked() => Assert.Equal([100, 150, 280, 350], Prices(Run()));

    [Fact]
    public void It_binds_from_its_first_day()
    {
        var run = Run(Rule with { From = Markets.Start.AddDays(3) }, periods: 3);
        Assert.Equal([100, 150, 280, 350], Prices(run));

        run.Advance();
        Assert.Equal([100, 150, 250, 300], Prices(run));
    }

    /// <summary>One sells precisions 1 and 3 at 100 and 280, the other 2 and 4: 1 + 2 would make 3 for 200.</summary>
    [Fact]
    public void Two_providers_versions_are_not_of_the_same_data() =>
        Assert.Equal([100, 280, 100, 200], Prices(Run(Rule, sellers: 2, versions: 2, prices: [100, 100, 280, 280])));

    [Fact]
    public void Products_that_are_no_versions_cost_what_is_asked() =>
        Assert.Equal([100, 150, 280, 350], Prices(Run(Rule, isVersion: false)));

    /// <summary>A copy of the third costs its seller 260, and would bring 250.</summary>
    [Fact]
    public void A_version_that_no_longer_covers_its_cost_is_taken_off()
    {
        var run = Run(Rule, costs: [0, 0, 260, 0]);

        Assert.Equal([0, 1, 3], run.View.Listed.ToArray().Where(product => product < 4).Order());
    }

    /// <summary>A tax of 10 % is put on what is repaired.</summary>
    [Fact]
    public void Levies_come_on_top() => Assert.Equal(
        [110, 165, 275, 330], Prices(Run(Rule, tax: new AdValoremLevy(0.1, Side.Buy))));

    [Fact]
    public void A_market_that_is_taken_up_again_goes_on_as_before()
    {
        var market = Market(Rule with { From = Markets.Start.AddDays(4), Until = Markets.Start.AddDays(8) });

        Assert.Equal(DataMarkets.DigestOf(market, 1, 9), DataMarkets.DigestOfResumed(market, 1, 3));
        Assert.Equal(DataMarkets.DigestOf(market, 1, 9), DataMarkets.DigestOfResumed(market, 1, 6));
    }

    [Fact]
    public void It_reckons_with_at_least_one_copy() =>
        Assert.StartsWith("copies", Assert.Throws<ArgumentException>(
            () => new ArbitrageFreePricing(0)).Message, StringComparison.Ordinal);

    private static double[] Prices(MarketRun run) =>
        [.. Enumerable.Range(0, 4).Select(product => Math.Round(run.View[product].Price.Amount, 3))];

    private static MarketRun Run(
        Rule? rule = null, int periods = 3, int sellers = 1, int versions = 4, double[]? prices = null,
        double[]? costs = null, bool isVersion = true, Rule? tax = null)
    {
        var market = Market(rule, sellers, versions, prices, costs, isVersion);
        var run = new MarketRun(
            tax is null ? market : market with { Rules = market.Rules.Add(tax) }, 1, 0, 9, EventDetail.None);
        while (run.Period < periods)
        {
            run.Advance();
        }

        return run;
    }

    private static MarketDesign Market(
        Rule? rule, int sellers = 1, int versions = 4, double[]? prices = null, double[]? costs = null,
        bool isVersion = true) => new(
        "versions", new Calendar(Markets.Start, 1, 12), [],
        [new Good("versions", new NonExclusive(), Versions: isVersion), new Good("mean", new NonExclusive())],
        [
            new Population(
                "seller", sellers, new MenuSeller(new Listed([.. prices ?? [100, 150, 280, 350]])), Supply: new Supply(
                    "versions", new Constant(versions), new Listed([1, 2, 3, 4]), new Listed([.. costs ?? [0]]))),
            new Population(
                "arbitrageurs", 2, new VersionArbitrageur(0.05), Money: new Constant(1000), Supply: new Supply(
                    "mean", new Constant(2), new Listed([3, 3, 4, 4]), new Constant(0))),
            new Population("buyers", 8, new VersionBuyer(new Listed([1, 2, 3, 4]), new Constant(400)),
                Money: new Constant(400), Entry: new Scheduled(new Uniform(1, 9))),
        ],
        [new Venue("board", new PostedPrice())],
        rule is null ? [] : [rule], []);
}
