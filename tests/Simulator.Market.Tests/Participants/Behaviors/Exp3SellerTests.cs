using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class Exp3SellerTests : BehaviorContract
{
    private static readonly PriceGrid grid = new(Markets.Yuan(0), Markets.Yuan(10), 11);

    protected override Population Population => new(
        "tested", 15,
        new Exp3Seller(new PriceGrid(Markets.Yuan(2), Markets.Yuan(20), 20), Markets.Yuan(2), Horizon: 20),
        Venues: ["book"]);

    [Fact]
    public void A_sale_raises_the_weight_of_its_price_alone()
    {
        // gamma = 0.5, 11 prices of equal chance 1/11. Price p, cost 2: gain (p - 2) / 8; weight 0.5 * gain * 11 / 11.
        var mind = new Mind<Exp3Seller.State>(new Exp3Seller(grid, Markets.Yuan(2), Exploration: 0.5));
        var price = mind.Quote()!.Value;
        mind.Account.Delivered = 1;
        mind.Quote();

        for (var choice = 0; choice < 11; choice++)
        {
            var gain = choice == (int)price ? Math.Max(0, (price - 2) / 8) : 0;
            Assert.Equal(0.5 * gain, mind.State.Weights[choice], 1e-12);
        }
    }

    [Fact]
    public void Without_a_sale_nothing_is_learned()
    {
        var mind = new Mind<Exp3Seller.State>(new Exp3Seller(grid, Markets.Yuan(2), Exploration: 0.5));
        mind.Quote();
        mind.Quote();
        Assert.All(Enumerable.Range(0, 11), choice => Assert.Equal(0, mind.State.Weights[choice]));
    }

    [Fact]
    public void What_sets_no_exploration_is_refused() => Assert.StartsWith(
        "horizon or exploration must be given",
        Assert.Throws<ArgumentException>(() => new Exp3Seller(grid, default)).Message);
}
