using Simulator.Analysis.Theory;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Scenarios.Tests;

/// <summary>Every part of the sample becomes the record that it describes.</summary>
public sealed class BindingTests
{
    private static readonly Scenario scenario = Sample.Scenario;

    [Fact]
    public void The_root_says_what_the_scenario_is_called_and_how_it_is_run()
    {
        Assert.Equal("complete", scenario.Name);
        Assert.Equal(new Localized("Price cap on a pilot exchange", "试点交易所的价格上限"), scenario.Title);
        Assert.Equal("上限是否降低效率？", scenario.Purpose.Zh);
        Assert.Equal((42UL, 30), (scenario.Seed, scenario.Replications));
        Assert.Equal(new Market.Calendar(new DateOnly(2026, 1, 5), 7, 52), scenario.Design.Calendar);
        Assert.Equal(["shenzhen", "guiyang"], scenario.Design.Regions.AsEnumerable());
    }

    [Fact]
    public void Goods_have_licenses_by_kind_or_by_name_alone() => Assert.Equal(
        [
            new Good("credit-report", new LimitedCopies(25) { Term = 52 }),
            new Good("weather-hour", new NonExclusive(), Standard: true),
        ],
        scenario.Design.Goods.AsEnumerable());

    [Fact]
    public void Populations_bind_behavior_endowments_and_places()
    {
        var buyer = scenario.Design.Populations[0];
        Assert.Equal(("buyer", 60, "shenzhen", "finance"), (buyer.Name, buyer.Count, buyer.Region, buyer.Sector));
        Assert.Equal(
            new SearchingBuyer(0.2, 3, Money.FromAmount(0.5), new Constant(1), new Uniform(0, 2)), buyer.Behavior);
        Assert.Equal(new UniformInteger(100, 900), buyer.Money);
        Assert.Equal(new Constant(20), buyer.Income);
        Assert.Equal(["exchange", "counter"], buyer.Venues!.Value.AsEnumerable());
    }

    [Fact]
    public void Parameters_reach_numbers_and_distributions()
    {
        var provider = scenario.Design.Populations[1];
        Assert.Equal(40, provider.Count);
        Assert.Equal(
            new Supply("credit-report", new Constant(2), new Lognormal(0, 0.5), new Pareto(1, 2)), provider.Supply);
        var trader = (ZeroIntelligence)scenario.Design.Populations[2].Behavior;
        Assert.Equal((Side.Buy, Money.FromAmount(9.5), true), (trader.Side, trader.Ceiling, trader.Constrained));
        Assert.Equal([1d, 2, 3], ((Listed)trader.Value).Values.AsEnumerable());
    }

    [Fact]
    public void Venues_bind_mechanism_channel_tick_and_region() => Assert.Equal(
        [
            new Venue("exchange", new PostedPrice(), Channel.Matched, Money.FromAmount(0.05), "shenzhen"),
            new Venue("counter", new RequestForQuote(), Channel.Otc),
            new Venue("pit", new CallAuction(0.5), Channel.Filed, Region: "guiyang"),
        ],
        scenario.Design.Venues.AsEnumerable());

    [Fact]
    public void Rules_have_dates_and_places()
    {
        var cap = new PriceCap(Money.FromAmount(9.5), Rationing.Efficient)
        {
            From = new DateOnly(2026, 6, 1),
            Until = new DateOnly(2026, 12, 1),
        };
        Assert.Equal(cap, scenario.Design.Rules[0]);
        var levy = (AdValoremLevy)scenario.Design.Rules[1];
        Assert.Equal((0.06, Side.Buy, Recipient.Treasury), (levy.Rate, levy.Side, levy.Recipient));
        Assert.Equal(["exchange"], levy.Venues!.Value.AsEnumerable());
        Assert.Equal(["guiyang"], scenario.Design.Rules[2].Regions!.Value.AsEnumerable());
    }

    [Fact]
    public void Metrics_bind_by_name_or_with_their_parameters() => Assert.Equal(
        [new TradingVolume(), new AllocativeEfficiency(), new ChannelShare(Channel.Otc)],
        scenario.Design.Metrics.AsEnumerable());

    [Fact]
    public void Parameters_are_listed_by_name_with_unit_and_source()
    {
        Assert.Equal(
            ["price-cap", "quality", "quality-spread", "sellers", "tax-rate"],
            scenario.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(
            new Parameter("price-cap", "9.5", 9.5, "CNY", "pilot rules, art. 4(2)", new Localized("Price cap", "价格上限")),
            scenario.Parameters[0]);
    }

    [Fact]
    public void Theory_says_what_is_expected_where()
    {
        var theory = scenario.Theory!;
        Assert.Equal(("O0", "an example", 100), (theory.Result, theory.Source, theory.Replications));
        var point = theory.Points[0];
        Assert.Equal([KeyValuePair.Create("sellers", "20")], point.Set.AsEnumerable());
        Assert.Equal(20, ScenarioFile.Parse(Sample.Text, Sample.File, point.Set).Design.Populations[1].Count);
        Assert.Equal(new Expectation("trading-volume", 12.5, 3), point.Expect[0]);
        Assert.Equal([0.25, 0.75], point.Expect[1].Between!.Value.AsEnumerable());
        Assert.Empty(theory.Points[1].Set);
        Assert.Equal(new Expectation("allocative-efficiency", 1, Exact: true), theory.Points[1].Expect[0]);
    }

    [Fact]
    public void A_title_in_one_language_serves_for_both()
    {
        var text = Sample.With(
            "title: { en: Price cap on a pilot exchange, zh: 试点交易所的价格上限 }", "title: A cap");
        Assert.Equal(new Localized("A cap", "A cap"), Sample.Parse(text).Title);
    }

    [Fact]
    public void A_population_without_members_is_allowed() =>
        Assert.Equal(0, Sample.Parse(Sample.With("count: 60", "count: 0")).Design.Populations[0].Count);

    [Fact]
    public void A_seed_may_use_all_64_bits() =>
        Assert.Equal(ulong.MaxValue, Sample.Parse(Sample.With("seed: 42", $"seed: {ulong.MaxValue}")).Seed);

    [Fact]
    public void Lists_that_may_be_absent_are_empty() =>
        Assert.Empty(Minimal.Scenario.Design.Rules);
}
