using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class OptimalPriceSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 8, new OptimalPriceSeller(new Uniform(0, 6)),
        Supply: new Supply("set", new Constant(3), new Constant(1), new Uniform(1, 3)),
        Venues: ["hall"], Region: "south");

    /// <summary>Values are 3 U at quality 3: with a cost of 0.6 the price is (3 + 0.6) / 2; the first of two sellers
    /// posts the same against a demand for its price.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void It_posts_the_monopoly_price(int downstream) =>
        Assert.Equal(1.8, PriceOf(new OptimalPriceSeller(new Uniform(0, 1), downstream), 0), 1e-5);

    /// <summary>A buyer is worth 3 (1 - 0.2)^2 / 4 = 0.48 to it.</summary>
    [Theory]
    [InlineData(4.79, 1.8)]
    [InlineData(4.81, 0)]
    public void It_makes_what_covers_its_fixed_cost(double fixedCost, double price) =>
        Assert.Equal(price, PriceOf(new OptimalPriceSeller(new Uniform(0, 1), 0, 10), fixedCost), 1e-5);

    /// <summary>Values uniform on [0, 1] and a cost of 0.3 give 0.65. A tax of 0.2 a unit raises what buyers spend in
    /// all by half of it, whoever remits it; a fee of a quarter counts as a cost of 0.3 / 0.75 where it is taken out of
    /// the price, and of 0.3 x 1.25 on top of it; and a ceiling on the price binds. From the fourth period on buyers
    /// spend what they would have spent without.</summary>
    [Theory]
    [InlineData("sell", 0.2, 0, 0, 0.75)]
    [InlineData("buy", 0.2, 0, 0, 0.75)]
    [InlineData("sell", 0, 0.25, 0, 0.7)]
    [InlineData("buy", 0, 0.25, 0, 0.6875)]
    [InlineData("sell", 0, 0, 0.4, 0.4)]
    [InlineData("sell", 0.2, 0, 0.7, 0.7)]
    [InlineData("buy", 0.2, 0, 0.5, 0.7)]
    public void It_reckons_with_levies_and_a_ceiling_as_long_as_they_last(
        string side, double unit, double rate, double ceiling, double spent)
    {
        var payer = side == "buy" ? Side.Buy : Side.Sell;
        var until = Markets.Start.AddDays(3);
        var run = Run(new Uniform(0, 1), 0.3,
            new UnitLevy(Markets.Yuan(unit), payer) { Until = until },
            new AdValoremLevy(rate, payer, Recipient.Operator) { Until = until },
            new PriceCap(Markets.Yuan(ceiling > 0 ? ceiling : 9)) { Until = until });
        run.Advance();
        Assert.Equal(spent, run.View[0].Price.Amount, 1e-5);
        for (var period = 1; period < 4; period++)
        {
            run.Advance();
        }

        Assert.Equal(0.65, run.View[0].Price.Amount, 1e-5);
    }

    /// <summary>Half of the buyers would pay 1, three in ten 2 and two in ten 5. Over a cost of 0.2 the price 5 earns
    /// most, 0.96 a buyer; under a ceiling of 3 the price 2 earns 0.9 and the ceiling itself 0.56.</summary>
    [Fact]
    public void Under_a_ceiling_the_best_price_may_lie_below_it()
    {
        var values = new Discrete([1, 2, 5], [0.5, 0.3, 0.2]);
        var (free, capped) = (Run(values, 0.2), Run(values, 0.2, new PriceCap(Markets.Yuan(3))));
        free.Advance();
        capped.Advance();
        Assert.Equal((5, 2), (free.View[0].Price.Amount, capped.View[0].Price.Amount));
    }

    /// <summary>Without a tax a buyer is worth 0.25 to it, and with one of 0.2 on sellers 0.16.</summary>
    [Theory]
    [InlineData(1.5, 0.6)]
    [InlineData(1.7, 0)]
    public void What_is_left_after_levies_must_cover_the_fixed_cost(double fixedCost, double price)
    {
        var run = Run(new Uniform(0, 1), 0, fixedCost, new UnitLevy(Markets.Yuan(0.2), Side.Sell));
        run.Advance();
        Assert.Equal(price, run.View[0].Price.Amount, 1e-5);
    }

    /// <summary>A tax of 0.2 that binds all venues lowers the values of a chain of two by as much: the first asks
    /// (1 - 0.2) / 2 for the license, the second makes buyers spend (1 + 0.2 + 0.4) / 2, whoever remits the
    /// tax.</summary>
    [Theory]
    [InlineData(Side.Buy)]
    [InlineData(Side.Sell)]
    public void A_chain_passes_a_tax_on_as_one_seller_would_a_lower_demand(Side side)
    {
        var values = new Uniform(0, 1);
        var source = new Supply("record", new Constant(1), new Constant(1), new Constant(0));
        var run = new MarketRun(
            Markets.Of(
                new Population("owner", 1, new OptimalPriceSeller(values, 1), Supply: source, Venues: ["hall"]),
                new Population("broker", 1, new OptimalPriceSeller(values),
                    Supply: source with { Good = "copy", Derived = new Derivation("record") }, Venues: ["shop"])) with
            {
                Goods = [new Good("record", new NonExclusive()), new Good("copy", new NonExclusive())],
                Venues =
                [
                    new Venue("hall", new PostedPrice(), Tick: Markets.Yuan(0.000001)),
                    new Venue("shop", new PostedPrice(), Tick: Markets.Yuan(0.000001)),
                ],
                Rules = [new UnitLevy(Markets.Yuan(0.2), side)],
            },
            1, 0, 100, EventDetail.None);
        run.Advance();
        run.Advance();
        Assert.Equal(0.4, run.View[0].Price.Amount, 1e-5);
        Assert.Equal(0.8, run.View[1].Price.Amount, 1e-5);
    }

    private static MarketRun Run(Distribution values, double cost, params Rule[] rules) =>
        Run(values, cost, 0, rules);

    private static MarketRun Run(Distribution values, double cost, double fixedCost, params Rule[] rules) => new(
        Markets.Of(new Population("seller", 1, new OptimalPriceSeller(values, 0, 10), Money: new Constant(9),
            Supply: new Supply("record", new Constant(1), new Constant(1), new Constant(cost),
                new Constant(fixedCost)))) with
        {
            Goods = [new Good("record", new NonExclusive())],
            Venues = [new Venue("hall", new PostedPrice(), Tick: Markets.Yuan(0.000001))],
            Rules = [.. rules],
        },
        1, 0, 100, EventDetail.None);

    private static double PriceOf(OptimalPriceSeller behavior, double fixedCost)
    {
        var run = new Shop(new Population(
            "seller", 1, behavior, Money: new Constant(9),
            Supply: new Supply("data", new Constant(1), new Constant(3), new Constant(0.6), new Constant(fixedCost))))
            .Run;
        run.Advance();
        return run.View[0].Price.Amount;
    }
}
