using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class HedgeSellerTests : BehaviorContract
{
    private static readonly PriceGrid grid = new(Markets.Yuan(0), Markets.Yuan(10), 11);

    protected override Population Population => new(
        "tested", 15,
        new HedgeSeller(new PriceGrid(Markets.Yuan(2), Markets.Yuan(20), 20), Markets.Yuan(2), Horizon: 20),
        Venues: ["book"]);

    [Fact]
    public void The_price_is_that_which_would_have_earned_most()
    {
        // With a rate this large the choice is all but certain. Cost 2. One bid of 7: the price 7 earns 5. After three
        // more bids of 4: 4 * (4 - 2) = 8 at a price of 4, 5 at a price of 7.
        var mind = new Mind<HedgeSeller.State>(new HedgeSeller(grid, Markets.Yuan(2), Rate: 1_000));
        mind.Quote();
        Hear(mind, 7, 1);
        Assert.Equal(7, mind.Quote());
        for (var period = 2; period < 5; period++)
        {
            Hear(mind, 4, period);
            mind.Quote();
        }

        Hear(mind, 4, 5);
        Assert.Equal(4, mind.Quote());
        Assert.Equal(5 * 2, mind.State.Gains[4], 1e-12);
        Assert.Equal(-2 * 5, mind.State.Gains[0], 1e-12);
        Assert.Equal(5, mind.State.Gains[7], 1e-12);
        Assert.Equal(0, mind.State.Gains[8], 1e-12);
    }

    [Theory]
    [InlineData(null, null, "horizon or rate must be given")]
    [InlineData(1.0, 5, "horizon or rate must be given")]
    [InlineData(0.0, null, "rate must be positive")]
    [InlineData(null, 0, "horizon must be at least 1")]
    public void What_sets_no_rate_is_refused(double? rate, int? horizon, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(() => new HedgeSeller(grid, default, rate, horizon)).Message);

    private static void Hear(Mind<HedgeSeller.State> mind, double bid, int period) =>
        mind.Listing(0).Heard = new() { HighestBid = Markets.Yuan(bid), Period = period - 1 };
}
