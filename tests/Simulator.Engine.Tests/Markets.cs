using System.Collections.Immutable;
using Simulator.Market;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Engine.Tests;

/// <summary>Markets to run: the values are arbitrary, chosen so that trades happen.</summary>
internal static class Markets
{
    public static ImmutableArray<string> Mechanisms { get; } =
        ["posted-price", "request-for-quote", "call-auction", "continuous-double-auction"];

    public static MarketDesign With(string mechanism, int periods = 12, int traders = 40) => mechanism switch
    {
        "posted-price" => OfProducts(new PostedPrice(), periods, traders),
        "request-for-quote" => OfProducts(new RequestForQuote(), periods, traders),
        "call-auction" => OfOneGood(new CallAuction(), periods, traders),
        _ => OfOneGood(new ContinuousDoubleAuction(Standing: true), periods, traders),
    };

    public static MarketDesign OfOneGood(IMechanism mechanism, int periods, int traders) => Design(
        periods,
        new Good("reading", new NonExclusive(), Standard: true),
        [
            Of("buyers", traders, new ZeroIntelligence(Side.Buy, new Uniform(1, 200), Money.FromAmount(200))),
            Of("sellers", traders, new ZeroIntelligence(Side.Sell, new Uniform(1, 200), Money.FromAmount(200))),
        ],
        [new Venue("exchange", mechanism)]);

    /// <summary>One population of a behavior of the test's own, in a market of one good.</summary>
    public static MarketDesign Of(IBehavior behavior, int members, int periods) => Design(
        periods,
        new Good("reading", new NonExclusive(), Standard: true),
        [Of("tested", members, behavior)],
        [new Venue("exchange", new CallAuction())]);

    public static Population Of(string name, int count, IBehavior behavior) =>
        new(name, count, behavior, Money: new Constant(1_000_000), Income: new Uniform(0, 10));

    private static MarketDesign OfProducts(IMechanism mechanism, int periods, int traders) => Design(
        periods,
        new Good("dataset", new NonExclusive()),
        [
            Of("providers", traders, new CostPlusSeller(new Uniform(0.1, 0.5), [0.5, 0.5], new UniformInteger(0, 3)))
                with { Supply = new Supply("dataset", new UniformInteger(1, 3), new Uniform(1, 2), new Uniform(1, 9)) },
            Of("buyers", traders,
                new SearchingBuyer(0.8, 4, Money.FromAmount(0.1), new Uniform(5, 20), new Uniform(0, 2))),
        ],
        [new Venue("exchange", mechanism), new Venue("first & 上海", new PostedPrice(), Channel.Matched)]);

    private static MarketDesign Design(
        int periods, Good good, ImmutableArray<Population> populations, ImmutableArray<Venue> venues) => new(
        "test",
        new Calendar(new DateOnly(2024, 1, 1), 7, periods),
        [],
        [good],
        populations,
        venues,
        [],
        [new MeanPrice(), new TradingVolume(), new MedianPrice(), new Gini()]);
}
