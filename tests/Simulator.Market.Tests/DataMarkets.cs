using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Incidents;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Venues;
using static Simulator.Market.Tests.Markets;

namespace Simulator.Market.Tests;

/// <summary>Small markets of data elements to run: two regions, each with all four channels.</summary>
internal static class DataMarkets
{
    public static readonly ImmutableArray<Incident> EverythingGoesWrong =
    [
        new QualityDispute(0.2, 0.9, 0.1, 2, 0.5, 2, 0.05, 0.2, 0.1, 3),
        new Leak(0.05, 0.1, 5, 0, Yuan(200)),
        new Breach(0.05, 0.5, 3, 0.1, 0.3),
        new WashTrading(0.3, 0.05, 1, 0.05),
        new OfficialStatistics(0.3, 0.1),
        new TrustShock(0.3) { From = Start.AddDays(9) },
    ];

    public static readonly ImmutableArray<Rule> EveryRule =
    [
        new RegistrationRequirement(), new SourceReview(), new GradingGate(), new QualityCertification(4, 0.2),
        new ComplianceBurden(Yuan(10), Yuan(2)), new Provenance(), new PriceDisclosure(), new VolumeBonus(0.1, 0.3),
        new PrivacyRequirement(PrivacyTechnology.Tee, 0.1, 0.9, Yuan(5)), new Enforcement(Yuan(50), 0.2, 0.5),
        new ListingSubsidy(Yuan(20)), new BuyerVoucher(0.1, Yuan(5)), new PublicPriceCap(Yuan(400)),
        new FreePublicGood(), new ConsentRequirement(Yuan(0.1), 0.3, 0.7), new CoordinationLag(1),
        new RegionalFriction(0.5),
        new Whistleblowing(0.2, 0.1), new Suspension(3), new RivalryCharge(0.2),
        new DeliveryCost(Yuan(1)), new SectorDemand("trade", 2),
        new InfrastructureStep(0.1), new SmartCity(0.1), new DigitalLiteracy(0.2),
        new BorderControl(1000, 100, 10, Yuan(80), Yuan(30)),
        new AdValoremLevy(0.02, Side.Buy, Recipient.Operator) { Venues = ["board", "desk"] },
        new ExchangeCharter(Yuan(8), Yuan(60), Yuan(4), Yuan(1), Yuan(1), Yuan(100), 20),
        new StandardLicense(UseScope.Internal, true, 0.5, 0.1) { Until = Start.AddDays(15) },
        new LicenseRegister(), new ExclusivityLimit(4), new BrokerQualification(Yuan(60)),
        new BrokerFeeCap(0.04),
        new ExchangeBudget(Yuan(2)), new MutualRecognition(0.5), new ExchangeCap(1) { From = Start.AddDays(12) },
    ];

    public static MarketDesign Of(
        ImmutableArray<Rule>? rules = null,
        ImmutableArray<Incident>? incidents = null,
        ImmutableArray<Regulator>? regulators = null) => new(
            "data",
            new Calendar(Start, 1, 30),
            ["north", "south", "abroad"],
            [new Good("data", new NonExclusive { Term = 6, Rights = new RightsBundle(Operate: true) })],
            [
                Providers("firms", "north", DataClass.Enterprise, ProductForm.Dataset),
                Providers("operators", "south", DataClass.Public, ProductForm.Dataset),
                Providers("trusts", "south", DataClass.Personal, ProductForm.Subscription),
                Buyers("north"),
                Buyers("south", 2),
                Buyers("abroad"),
            ],
            [
                new Venue("board", new PostedPrice(), Region: "north", Trust: 0.9, TrustRecovery: 0.1),
                new Venue("desk", new RequestForQuote(), Channel.Filed, Region: "north", TrustRecovery: 0.1),
                new Venue("counter", new RequestForQuote(), Channel.Otc, Region: "north"),
                new Venue("grey", new PostedPrice(), Channel.Illicit, Region: "north"),
                new Venue("southern counter", new RequestForQuote(), Channel.Otc, Region: "south"),
            ],
            rules ?? [],
            [new Trades(), new TradingVolume(), new ConsumerSurplus(), .. Enum.GetValues<Counter>().Select(
                counter => new DataCount(counter))])
        {
            Incidents = incidents,
            Regulators = regulators,
        };

    /// <summary>Runs a market to its end and gives the counts of the whole run.</summary>
    public static Dictionary<Counter, double> Count(MarketDesign design, ulong seed = 1)
    {
        var run = new MarketRun(design, seed, 0, 16, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        var values = run.Conclude().Values;
        return Enum.GetValues<Counter>().ToDictionary(counter => counter, counter => values[3 + (int)counter]);
    }

    public static ulong DigestOf(MarketDesign design, ulong seed, int cohortSize)
    {
        var run = new MarketRun(design, seed, 0, cohortSize, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        return run.Conclude().Digest;
    }

    /// <summary>The digest of a market that is saved before a period and taken up with other cohorts.</summary>
    public static ulong DigestOfResumed(MarketDesign design, ulong seed, int period)
    {
        var run = new MarketRun(design, seed, 0, 9, EventDetail.None);
        while (run.Period < period)
        {
            run.Advance();
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        run.Save(writer);
        writer.Flush();
        stream.Position = 0;
        var resumed = new MarketRun(design, seed, 0, 64, EventDetail.None);
        using var reader = new BinaryReader(stream);
        resumed.Load(reader);
        Assert.Equal(stream.Length, stream.Position);
        while (!resumed.IsOver)
        {
            resumed.Advance();
        }

        return resumed.Conclude().Digest;
    }

    /// <summary>The same market where licenses are limited in scope, move on, bind their sellers and are paid by
    /// use.</summary>
    public static MarketDesign WithRights(MarketDesign market) => market with
    {
        Goods =
        [
            market.Goods[0] with
            {
                License = market.Goods[0].License with
                {
                    Rights = new(Operate: true, Transferable: true, Royalty: 0.1),
                },
            },
            new Good("pledged", new ExclusiveTerm(2) { Term = 6 }),
        ],
        Populations = [.. market.Populations.Select(population => (population.Name, population.Behavior) switch
        {
            (_, DataBuyer buyer) => population with
            {
                Behavior = buyer with
                {
                    Uses = [0.6, 0.2, 0.2], ConclusionRate = 0.1, ResaleDiscount = 0.5, Foresight = 0.5,
                },
            },
            ("operators", _) => population with { Supply = Metered(population.Supply!) },
            ("trusts", _) => population with { Supply = population.Supply! with { Good = "pledged" } },
            _ => population,
        })],
    };

    /// <summary>The same market with three valuers in the north, and providers to whom they matter.</summary>
    public static MarketDesign WithValuers(MarketDesign market, DataValuer valuer) => market with
    {
        Populations = [.. market.Populations.Select(population => population.Behavior is DataProvider provider
            ? population with { Behavior = provider with { MispricingLoss = 5 } }
            : population), new Population("valuers", 3, valuer, Region: "north")],
    };

    /// <summary>The same products, as answers at a price for each.</summary>
    public static Supply Metered(Supply supply) =>
        supply with { Data = supply.Data! with { Form = ProductForm.Api, Calls = 20 } };

    public static DataProvider Provider => new(
        new Uniform(-5, 8), new Lognormal(0, 0.4), 0.2, 0.8, 1, 1, 0.5, 0.1, 0.1, 4, 0.5, 0.05, 0.5, 0.05, 0.5);

    public static DataBuyer Buyer => new(
        new Constant(0.5), 3, Yuan(0.1), new Lognormal(0.3, 0.6), new Lognormal(0, 0.4), 0.8, 0.1,
        new QualityBelief(0.6, 1, 0.5, 0.2), new ChannelChoice([0, 0, 0, 0.5], 2, 0.2, 0.05, 0.5),
        new Constant(5), 0.2, 0.7, 0.2, 0.3);

    private static Population Providers(string name, string region, DataClass of, ProductForm form) => new(
        name, 12, Provider, Money: new Constant(500), Region: region, Supply: new Supply(
            "data", new UniformInteger(1, 4), new Lognormal(0, 0.6), new Constant(2),
            Data: new DataTraits(new Lognormal(4, 1), of, form, 0.01, new Lognormal(4, 2), 0.3, 0.1, 0.1, 0.8, 0.6)));

    private static Population Buyers(string region, double? benefit = null) => new(
        "buyers " + region, 25, Buyer, Money: new Uniform(200, 2000), Income: new Constant(20), Region: region,
        BenefitWeight: benefit);
}
