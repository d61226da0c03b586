using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests;

public sealed class DataMarketTests
{
    private static readonly MarketDesign design = DataMarkets.WithValuers(
        Peculiar(WithTwoExchanges(DataMarkets.Of(DataMarkets.EveryRule, DataMarkets.EverythingGoesWrong, [
            new DataBureau(1), new PriceAuthority(new Constant(400), 0.1, Markets.Yuan(400), 5, Markets.Yuan(20)),
        ]))),
        new DataValuer(new Uniform(1, 16), Markets.Yuan(3), 1, 0.8, new Uniform(0, 1), 0.5));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void The_size_of_cohorts_changes_nothing(int cohortSize)
    {
        for (var seed = 1UL; seed <= 4; seed++)
        {
            Assert.Equal(DataMarkets.DigestOf(design, seed, 1_000), DataMarkets.DigestOf(design, seed, cohortSize));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(29)]
    public void A_saved_run_goes_on_as_if_it_had_not_stopped(int period)
    {
        for (var seed = 1UL; seed <= 4; seed++)
        {
            Assert.Equal(
                DataMarkets.DigestOf(design, seed, 64), DataMarkets.DigestOfResumed(design, seed, period));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Listings_that_rest_change_nothing(bool isReversed)
    {
        var market = isReversed ? design with { Venues = [.. design.Venues.Reverse()] } : design;
        var restless = market with
        {
            Venues = [.. market.Venues.Select(venue => venue with { Mechanism = new Restless(venue.Mechanism) })],
        };
        for (var seed = 1UL; seed <= 24; seed++)
        {
            Assert.Equal(DataMarkets.DigestOf(restless, seed, 64), DataMarkets.DigestOf(market, seed, 64));
        }
    }

    [Fact]
    public void Everything_that_can_happen_happens()
    {
        var viable = DataMarkets.Of([new ExchangeCharter(Markets.Yuan(1), Markets.Yuan(5), Markets.Yuan(3))]);
        var totals = Enumerable.Range(1, 40).Select(seed => DataMarkets.Count(design, (ulong)seed))
            .Append(DataMarkets.Count(viable)).ToList();

        Assert.All(
            Enum.GetValues<Counter>(),
            counter => Assert.True(totals.Any(each => each[counter] != 0), $"{counter} never happened"));
    }

    [Fact]
    public void What_is_lawfully_delivered_is_verified_or_over_the_counter()
    {
        var counts = DataMarkets.Count(design);

        Assert.Equal(counts[Counter.DeclaredValue], counts[Counter.VerifiedValue] + counts[Counter.WashValue], 1e-6);
        Assert.True(counts[Counter.VerifiedValue] <= counts[Counter.LawfulValue]);
        Assert.Equal(
            counts[Counter.Refusals],
            counts[Counter.RefusedGrade] + counts[Counter.RefusedQuality] + counts[Counter.RefusedSource]
                + counts[Counter.RefusedForm]);
    }

    private static MarketDesign WithTwoExchanges(MarketDesign market) => market with
    {
        Venues = market.Venues.Add(new Venue("southern desk", new RequestForQuote(), Channel.Filed, Region: "south")),
        Network = new NetworkEffect(1, 20, 0.5, 1, 5, Review: 3),
        Pilot = new Pilot(
            Assignment.Random, 1, Markets.Start.AddDays(5), [], Outcome: new CityOutcome(1, 0, 1, 1, 1, 0.5)),
        Populations = market.Populations.SetItem(0, market.Populations[0] with
        {
            Entry = new FreeEntry(new Constant(5), Markets.Yuan(3), Markets.Yuan(10), 10, 4),
        }).Add(new Population(
            "brokers",
            3,
            new DataBroker(
                BrokerType.Empowering, new UniformInteger(1, 3), new Constant(1), 0.05, 0.5,
                new GuaranteeCapital([Markets.Yuan(40), Markets.Yuan(80)], 4, Markets.Yuan(10))),
            Money: new Constant(300),
            Region: "north",
            Entry: new FreeEntry(new Constant(5), Markets.Yuan(1), Markets.Yuan(5), 10, 6))).Add(new Population(
                "aggregator",
                1,
                new DataAggregator(2, Markets.Yuan(3), 0.02),
                Money: new Constant(100),
                Region: "north")),
    };

    /// <summary>With regions that differ, and firms that make something with data.</summary>
    private static MarketDesign Peculiar(MarketDesign plain) => plain with
    {
        Goods = [plain.Goods[0], new Good("pledged", new ExclusiveTerm(2) { Term = 6 })],
        Regions = [new("north", 0.9), new("south", 0.5, 0.8, 0.1, Setting.Rural, ["north"]), "abroad"],
        Populations = [.. plain.Populations.Select(population => population.Supply is null
            ? population with
            {
                Behavior = population.Behavior is DataBuyer buyer
                    ? buyer with
                    {
                        Uses = [0.8, 0.1, 0.1],
                        ConclusionRate = population.Region == "south" ? 0.1 : 0,
                        ResaleDiscount = 0.5,
                    }
                    : population.Behavior,
                Production = new ProductionFunction(new Constant(100), 0.2, 0.5, 0.1),
            }
            : population.Name == "trusts"
                ? population with { Supply = population.Supply with { Good = "pledged" } }
                : population.Name == "operators"
                ? population with { Supply = DataMarkets.Metered(population.Supply) }
                : population)],
    };

    [Fact]
    public void Nobody_grants_what_it_does_not_have()
    {
        var chain = new ChainOfTitle(1, 3);
        chain.Grant(new Title { Product = 0, Grantor = 0, Holder = 1, Powers = Powers.Process }, 0);

        Assert.True(chain.HasCopy(1, 0));
        Assert.Throws<RightsViolatedException>(() =>
            chain.Grant(new Title { Product = 0, Grantor = 2, Holder = 1 }, 0));
        Assert.Single(chain.Titles.ToArray());
    }

    /// <summary>A mechanism that goes through every listing in every period.</summary>
    private sealed record Restless(IMechanism Mechanism) : IMechanism
    {
        public bool PricesOnRequest => Mechanism.PricesOnRequest;

        public void Clear(Docket docket, Clearing clearing) => Mechanism.Clear(docket, clearing);
    }
}
