using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class BargainingBuyerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 25, new BargainingBuyer(new Uniform(4, 9), 0.4, 2), Money: new Constant(20),
        Venues: ["desk"], Region: "south");

    /// <summary>Value 90, first offer 27, cost 40, first quote 100. By hand: with eleven rounds each, quotes fall by 6
    /// and offers rise by 6.3, so that the seventh offer, 64.8, meets the seventh quote, 64. From 18 offers rise by
    /// 7.2: the seventh, 61.2, is below 64 and above the eighth quote, 58, so that the seller takes it. With a
    /// deadline of 5 the fifth offer is 90 and meets 76. A Boulware (beta 1/2) offers
    /// 27 + 63 x^2: the eighth, 57.87, is below 58, and the ninth quote, 52, takes it.</summary>
    [Theory]
    [InlineData(0.3, 11, 1, 64, 15)]
    [InlineData(0.2, 11, 1, 61.2, 16)]
    [InlineData(0.3, 5, 1, 76, 11)]
    [InlineData(0.3, 11, 0.5, 57.87, 18)]
    public void The_price_is_the_offer_that_is_met_first(
        double opening, int deadline, double beta, double price, int period) =>
        Assert.Equal([(period, price)], new Desk(
            new BargainingSeller(new Constant(1.5), 11),
            new BargainingBuyer(new Constant(90), opening, deadline, beta)).Deals());

    [Fact]
    public void Below_cost_there_is_no_deal() =>
        Assert.Empty(new Desk(
            new BargainingSeller(new Constant(1.5), 11),
            new BargainingBuyer(new Constant(39.99), 0.3, 11)).Deals());

    [Fact]
    public void Everybody_haggles_alone()
    {
        // Values 90 and 39: the second breaks off, begins again and disturbs nobody.
        var desk = new Desk(
            new BargainingSeller(new Constant(1.5), 11),
            new BargainingBuyer(new Listed([90, 39, 90]), 0.3, 11), buyers: 3);
        Assert.Equal([(15, 64), (15, 64)], desk.Deals());
    }

    [Fact]
    public void Errors_name_the_key()
    {
        static string Of(Action build) => Assert.Throws<ArgumentException>(build).Message.Split(' ')[0];

        Assert.Equal("opening", Of(() => _ = new BargainingBuyer(new Constant(1), 1.1, 2)));
        Assert.Equal("deadline", Of(() => _ = new BargainingBuyer(new Constant(1), 1, 0)));
        Assert.Equal("beta", Of(() => _ = new BargainingBuyer(new Constant(1), 1, 2, 0)));
        Assert.Equal("looks", Of(() => _ = new BargainingBuyer(new Constant(1), 1, 2, 1, 0)));
    }
}
