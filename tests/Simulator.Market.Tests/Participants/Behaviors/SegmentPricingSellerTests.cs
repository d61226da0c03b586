using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class SegmentPricingSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 8, new SegmentPricingSeller(new Uniform(0, 12)),
        Supply: new Supply("set", new Constant(3), new Constant(1), new Uniform(1, 3)),
        Venues: ["desk"], Region: "south");

    /// <summary>Values are uniform on [0, 1]. Known to be in (l, h], the price is max(l, h / 2) if a copy is free, and
    /// (h + c) / 2 if that is above; a known value is charged.</summary>
    [Theory]
    [InlineData(Disclosure.None, 0.5, 0, 0.5)]
    [InlineData(Disclosure.Full, 0.5, 0, 0.7)]
    [InlineData(Disclosure.Partial, 0.5, 0, 0.5)]
    [InlineData(Disclosure.Partial, 0.8, 0, 0.64)]
    [InlineData(Disclosure.Partial, 0.25, 0.1, 0.55)]
    [InlineData(Disclosure.Full, 0.5, 0.7, 0.7)]
    public void Its_price_is_the_best_for_what_is_disclosed(
        Disclosure disclosure, double ratio, double cost, double price) =>
        Assert.Equal(price, PriceFor(new DisclosingBuyer(new Constant(0.7), disclosure, ratio), cost)!.Value, 1e-6);

    /// <summary>At quality 3 all is threefold but the cost: (3 + 0.3) / 2, and 3 x 0.7.</summary>
    [Theory]
    [InlineData(Disclosure.Partial, 1.65)]
    [InlineData(Disclosure.Full, 2.1)]
    public void It_quotes_in_proportion_to_quality(Disclosure disclosure, double price) => Assert.Equal(
        price, PriceFor(new DisclosingBuyer(new Constant(0.7), disclosure, 0.25), 0.3, quality: 3)!.Value, 1e-6);

    [Theory]
    [InlineData(Disclosure.Full)]
    [InlineData(Disclosure.Partial)]
    public void A_label_that_is_hidden_has_no_effect(Disclosure disclosure)
    {
        var (keen, poor) = (new DisclosingBuyer(new Constant(0.9), disclosure, 0.8),
            new DisclosingBuyer(new Constant(0.4), disclosure, 0.8));
        Assert.Equal(0.5, PriceFor(keen, 0, sees: false)!.Value, 1e-6);
        Assert.Null(PriceFor(poor, 0, sees: false));
    }

    /// <summary>A tax of 0.1 on buyers lowers the price for unknown values by half of it, and is taken out of a value
    /// that is known; under a ceiling of 0.3 nobody is quoted more.</summary>
    [Theory]
    [InlineData(Disclosure.None, 0.1, 9, 0.45)]
    [InlineData(Disclosure.Full, 0.1, 9, 0.6)]
    [InlineData(Disclosure.Full, 0.1, 0.3, 0.3)]
    public void It_reckons_with_levies_and_a_ceiling(
        Disclosure disclosure, double tax, double ceiling, double price) => Assert.Equal(
        price,
        PriceFor(new DisclosingBuyer(new Constant(0.7), disclosure), 0, rules:
            [new UnitLevy(Markets.Yuan(tax), Side.Buy), new PriceCap(Markets.Yuan(ceiling))])!.Value,
        1e-6);

    [Fact]
    public void Who_is_known_not_to_cover_the_cost_gets_no_quote() =>
        Assert.Null(PriceFor(new DisclosingBuyer(new Constant(0.4), Disclosure.Full), 0.41));

    private static double? PriceFor(
        DisclosingBuyer buyer, double cost, double quality = 1, bool sees = true, params Rule[] rules)
    {
        var run = new MarketRun(
            new MarketDesign(
                "desk", new Calendar(Markets.Start, 1, 4), [], [new Good("data", new NonExclusive())],
                [
                    new Population("seller", 1, new SegmentPricingSeller(new Uniform(0, 1), sees),
                        Supply: new Supply("data", new Constant(1), new Constant(quality), new Constant(cost))),
                    new Population("buyer", 1, buyer, Money: new Constant(9)),
                ],
                [new Venue("desk", new RequestForQuote(), Tick: Markets.Yuan(0.000001))], [.. rules], []),
            1, 0, 100, EventDetail.Trades);
        double? price = null;
        while (!run.IsOver)
        {
            foreach (var trade in run.Advance().Trades)
            {
                price = trade.Price.Amount;
            }
        }

        return price;
    }
}
