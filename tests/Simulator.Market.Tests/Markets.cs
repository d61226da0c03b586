using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests;

/// <summary>Small markets to run.</summary>
internal static class Markets
{
    public static readonly DateOnly Start = new(2026, 1, 1);

    /// <summary>A call auction of one standardized good.</summary>
    public static MarketDesign Of(params Population[] populations) => new(
        "small", new Calendar(Start, 1, 20), [], [new Good("record", new NonExclusive(), Standard: true)],
        [.. populations], [new Venue("exchange", new CallAuction())], [], []);

    /// <summary>Yuan.</summary>
    public static Money Yuan(double amount) => Money.FromAmount(amount);

    /// <summary>Everything at once: an order book, a listing hall and an inquiry desk, with dated rules of every
    /// kind.</summary>
    public static MarketDesign Fair(IMechanism book, params Rule[] rules) => new(
        "fair",
        new Calendar(Start, 1, 12),
        ["north", "south"],
        [
            new Good("record", new NonExclusive(), Standard: true),
            new Good("set", new LimitedCopies(2)),
            new Good("model", new Exclusive { Term = 3 }),
        ],
        [
            new Population("bidders", 31, new ZeroIntelligence(Side.Buy, new Uniform(1, 20), Yuan(25)),
                Money: new Uniform(20, 60), Income: new Uniform(0, 5), Venues: ["book"]),
            new Population("askers", 23, new ZeroIntelligence(Side.Sell, new Uniform(1, 20), Yuan(25)),
                Stock: new UniformInteger(1, 9), Venues: ["book"]),
            Sellers("listers", "set"),
            Sellers("makers", "model"),
            new Population("searchers", 40, new SearchingBuyer(
                    0.7, 4, Yuan(0.01), new Lognormal(1.5, 0.5), new Uniform(0.5, 1.5)),
                Money: new Constant(60), Income: new Constant(3), Venues: ["hall", "desk"], Region: "south"),
        ],
        [
            new Venue("book", book),
            new Venue("hall", new PostedPrice(), Channel.Filed, Region: "south"),
            new Venue("desk", new RequestForQuote(3), Channel.Otc, Region: "south"),
        ],
        [.. rules],
        Everything);

    /// <summary>Every kind of levy, some of them dated or local.</summary>
    public static Rule[] Levies(ulong seed)
    {
        var stream = new RandomStream(seed, 0, 0, Purpose.Mechanism);
        double Next() => stream.NextUniform();
        Side Either() => stream.NextBounded(2) == 0 ? Side.Buy : Side.Sell;
        return
        [
            new AdValoremLevy(Next() * 0.3, Either()),
            new AdValoremLevy(Next() * 0.2, Either(), Recipient.Operator) { Venues = ["hall", "book"] },
            new UnitLevy(Yuan(Next()), Either()) { From = Start.AddDays(3) },
            new MembershipFee(Yuan(0.3), Side.Buy) { Venues = ["hall", "desk"] },
            new UnitLevy(Yuan(Next() * 0.5), Either(), Recipient.Operator) { Until = Start.AddDays(8) },
            new Subsidy(Yuan(Next()), Either()) { Regions = ["south"] },
            new TransactionCost(Yuan(Next() * 0.5), Either()) { From = Start.AddDays(2), Venues = ["desk", "book"] },
            new ExternalHarm(Yuan(Next())) { Venues = ["hall"] },
            new PriceCap(Yuan(5 + 10 * Next())) { From = Start.AddDays(6), Venues = ["book"] },
            new Inspection(Next() * 0.3, Yuan(Next()), Either()) { Until = Start.AddDays(7) },
            new Inspection(Next() * 0.3, Yuan(Next()), Either()) { Venues = ["hall", "book"] },
        ];
    }

    private static ImmutableArray<Metric> Everything =>
    [
        new Trades(), new TradingVolume(), new MeanPrice(), new MedianPrice(), new TaxRevenue(), new FeeRevenue(),
        new SubsidyOutlay(), new ConsumerSurplus(), new ProducerSurplus(), new RealizedSurplus(), new Gini(),
        new RestingBids(), new RefusedShare(), new ConversionRate(), new AllocativeEfficiency(),
        new Revenue("makers"), new Revenue("askers"), new MaximumSurplus(), new Welfare(), new ExternalCost(),
        new ConcentrationRatio(), new Lerner(), new TransactionOutlay(), new Fines(),
        new Detections(),
    ];

    private static Population Sellers(string name, string good) => new(
        name, 9, new CostPlusSeller(new Uniform(0, 0.6), [0.5, 0.5], new UniformInteger(0, 4)),
        Supply: new Supply(good, new UniformInteger(1, 4), new Lognormal(0, 0.3), new Uniform(0.5, 4)),
        Venues: ["hall", "desk"], Region: "south");
}
