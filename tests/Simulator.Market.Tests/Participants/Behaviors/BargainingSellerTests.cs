using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class BargainingSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 8, new BargainingSeller(new Constant(0.4), 2),
        Supply: new Supply("set", new Constant(3), new Constant(1), new Uniform(1, 3)),
        Venues: ["desk"], Region: "south");

    /// <summary>Cost 40, first quote 100, and a buyer who offers 27, 33.3, 39.6 and so on up to 90. By hand: a Boulware
    /// (beta 1/2) quotes 100 - 60 x^2, and 70.6 at x = 0.7 is the first to be met, by 71.1. A Conceder (beta 2) quotes
    /// 100 - 60 x^(1/2): 57.5736 at x = 0.5 is met by 58.5. Who concedes all by the third quote comes to 40 there,
    /// above the second offer, 33.3, and is met by the fourth, 45.9. A seller of one round does not haggle.</summary>
    [Theory]
    [InlineData(11, 0.5, 70.6, 17)]
    [InlineData(11, 2, 57.573593, 13)]
    [InlineData(3, 1, 40, 9)]
    [InlineData(1, 1, 40, 9)]
    public void How_it_concedes_decides_the_price(int deadline, double beta, double price, int period) =>
        Assert.Equal([(period, price)], new Desk(
            new BargainingSeller(new Constant(1.5), deadline, beta),
            new BargainingBuyer(new Constant(90), 0.3, 11)).Deals());

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void The_mechanism_s_last_quote_is_to_be_taken_or_left(int rounds, bool agree) =>
        Assert.Equal(agree, new Desk(
            new BargainingSeller(new Constant(1.5), 11),
            new BargainingBuyer(new Constant(90), 0.3, 11), rounds: rounds).Deals().Length == 1);
}
