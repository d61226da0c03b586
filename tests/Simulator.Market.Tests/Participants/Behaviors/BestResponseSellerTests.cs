using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class BestResponseSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 8, new BestResponseSeller(new LogitDemand(0.5)),
        Supply: new Supply("set", new Constant(1), new Constant(4), new Uniform(1, 2)),
        Venues: ["hall"], Region: "south");

    [Fact]
    public void The_price_meets_the_first_order_condition_against_the_rival()
    {
        // Worth 2, cost 1, mu = 0.25, the rival of worth 2 at 1.5: p - 1 = 0.25 / (1 - share), where the share is
        // exp(4 (2 - p)) / (1 + exp(4 (2 - p)) + exp(4 * 0.5)).
        var mind = new Mind<BestResponseSeller.State>(
            new BestResponseSeller(new LogitDemand(0.25)), 2,
            new Product { Quality = 2, Cost = Markets.Yuan(1), CopiesLeft = int.MaxValue, Venue = -1, Source = -1 });
        mind.Offer(1, price: 1.5, quality: 2, key: 9);
        var price = mind.Quote()!.Value;

        var own = Math.Exp(4 * (2 - price));
        Assert.Equal(0.25 / (1 - own / (1 + own + Math.Exp(2))), price - 1, 1e-5);
    }

    /// <summary>Whoever remits a tax of 0.2, what the seller receives over its cost is 0.25 / (1 - share), where the
    /// share depends on what buyers spend, on the rival's product 1.5 in all.</summary>
    [Theory]
    [InlineData(0.2, 0)]
    [InlineData(0, 0.2)]
    public void It_reckons_with_what_either_side_pays_besides(double onBuyers, double onSellers)
    {
        var mind = new Mind<BestResponseSeller.State>(
            new BestResponseSeller(new LogitDemand(0.25)), 2,
            new Product { Quality = 2, Cost = Markets.Yuan(1), CopiesLeft = int.MaxValue, Venue = -1, Source = -1 })
        {
            Terms = Terms.Free with
            {
                Buyer = default(Levy) with { UnitTax = Markets.Yuan(onBuyers) },
                Seller = default(Levy) with { UnitTax = Markets.Yuan(onSellers) },
            },
        };
        mind.Offer(1, price: 1.5, quality: 2, key: 9);
        var received = mind.Quote()!.Value;

        var own = Math.Exp(4 * (2 - received - 0.2));
        Assert.Equal(0.25 / (1 - own / (1 + own + Math.Exp(2))), received - 1, 1e-5);
    }

    [Fact]
    public void Its_own_listing_is_no_rival()
    {
        var mind = new Mind<BestResponseSeller.State>(
            new BestResponseSeller(new LogitDemand(0.25)), 2,
            new Product { Quality = 2, Cost = Markets.Yuan(1), CopiesLeft = int.MaxValue, Venue = -1, Source = -1 });
        var alone = mind.Quote();
        mind.Offer(0, price: 1.2, quality: 2, key: 9);
        Assert.Equal(alone, mind.Quote());
    }
}
