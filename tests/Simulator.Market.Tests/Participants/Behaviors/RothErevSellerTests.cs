using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class RothErevSellerTests : BehaviorContract
{
    private static readonly PriceGrid grid = new(Markets.Yuan(2), Markets.Yuan(20), 10);

    protected override Population Population => new(
        "tested", 15, new RothErevSeller(grid, Markets.Yuan(2), Markets.Yuan(5), 0.05, 0.1), Venues: ["book"]);

    [Fact]
    public void A_sale_raises_the_propensity_of_its_price_most()
    {
        // Two units sold at p with a cost of 2: gain g = 2 (p - 2). Own: 0.9 * 5 + 0.8 g; others: 0.9 * 5 + 0.2 g / 9.
        var mind = new Mind<RothErevSeller.State>(new RothErevSeller(grid, Markets.Yuan(2), Markets.Yuan(5), 0.1, 0.2));
        var price = mind.Quote()!.Value;
        mind.Account.Delivered = 2;
        mind.Quote();

        var gain = 2 * (price - 2);
        for (var choice = 0; choice < 10; choice++)
        {
            var own = grid[choice].Amount == price;
            Assert.Equal(4.5 + (own ? 0.8 * gain : 0.2 * gain / 9), mind.State.Propensities[choice], 1e-12);
        }
    }
}
