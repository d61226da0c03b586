using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class MenuSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 8, new MenuSeller(new Uniform(3, 6)),
        Supply: new Supply("set", new Constant(3), new Constant(1), new Uniform(1, 3)),
        Venues: ["hall"], Region: "south");

    [Fact]
    public void A_list_goes_by_product_and_then_by_member()
    {
        var run = Shop.With(
            new Population("buyers", 0, new ChoosingBuyer(new Constant(1))),
            qualities: [1, 2, 3, 4], costs: [0, 0, 0, 0], prices: [5, 6, 7, 8], sellers: 2).Run;
        run.Advance();

        Assert.Equal(
            [(1.0, 5.0), (3, 7), (2, 6), (4, 8)],
            Enumerable.Range(0, 4).Select(product => (run.View[product].Quality, run.View[product].Price.Amount)));
    }
}
