using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

/// <summary>By hand, with a learning rate of 1/2, no momentum and targets at the price heard.</summary>
public sealed class ZipTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new Zip(
            Side.Buy, new Uniform(5, 30), new Uniform(0.05, 0.35), new Uniform(0.1, 0.5), new Uniform(0, 0.1), 0.05,
            Markets.Yuan(0.05), Units: 4, Renewal: 5),
        Money: new Constant(400), Venues: ["book"]);

    [Theory]
    // Value 10 at a margin of 0.2: it starts at 8. A trade at 6 was within reach: halfway down to 6.
    [InlineData(Side.Buy, 10, Side.Sell, 6, true, 7)]
    [InlineData(Side.Buy, 10, Side.Buy, 6, true, 7)]
    // An ask at 9 was taken: the bid of 8 is too low, halfway up to 9. A bid of 9 that was taken says nothing of it.
    [InlineData(Side.Buy, 10, Side.Sell, 9, true, 8.5)]
    [InlineData(Side.Buy, 10, Side.Buy, 9, true, 8)]
    // A rival's bid of 9 was not enough: up. A rival's bid of 7 does not matter, nor does an ask nobody took.
    [InlineData(Side.Buy, 10, Side.Buy, 9, false, 8.5)]
    [InlineData(Side.Buy, 10, Side.Buy, 7, false, 8)]
    [InlineData(Side.Buy, 10, Side.Sell, 9, false, 8)]
    // Never above the value.
    [InlineData(Side.Buy, 10, Side.Buy, 15, false, 10)]
    // Cost 10 at a margin of 0.2: it starts at 12, and mirrors the buyer.
    [InlineData(Side.Sell, 10, Side.Buy, 14, true, 13)]
    [InlineData(Side.Sell, 10, Side.Buy, 11, true, 11.5)]
    [InlineData(Side.Sell, 10, Side.Sell, 11, true, 12)]
    [InlineData(Side.Sell, 10, Side.Sell, 11, false, 11.5)]
    [InlineData(Side.Sell, 10, Side.Buy, 11, false, 12)]
    [InlineData(Side.Sell, 10, Side.Sell, 4, false, 10)]
    public void Margins_follow_what_is_heard(
        Side side, double worth, Side shouter, double price, bool traded, double expected)
    {
        var mind = Trader(side, worth, momentum: 0);
        Assert.Equal(side == Side.Buy ? 8 : 12, mind.Quote()!.Value, 1e-6);
        mind.Hear(shouter, price, traded);
        Assert.Equal(expected, mind.Quote()!.Value, 1e-6);
    }

    [Fact]
    public void Momentum_keeps_a_share_of_the_last_move()
    {
        // Moves: 0.75 * 0.5 * (6 - 8) = -0.75; then 0.25 * -0.75 + 0.75 * 0.5 * (6 - 7.25) = -0.65625.
        var mind = Trader(Side.Buy, 10, momentum: 0.25);
        mind.Quote();
        mind.Hear(Side.Sell, 6, true);
        Assert.Equal(7.25, mind.Quote()!.Value, 1e-6);
        mind.Hear(Side.Sell, 6, true);
        Assert.Equal(6.59375, mind.Quote()!.Value, 1e-6);
    }

    [Fact]
    public void Old_news_is_no_news()
    {
        var mind = Trader(Side.Buy, 10, momentum: 0);
        mind.Quote();
        mind.Hear(Side.Sell, 6, true);
        Assert.Equal(7, mind.Quote()!.Value, 1e-6);
        Assert.Equal(7, mind.Quote()!.Value, 1e-6);
    }

    [Fact]
    public void Who_is_done_for_the_day_raises_its_margin_but_does_not_lower_it()
    {
        var mind = Trader(Side.Buy, 10, momentum: 0);
        mind.Quote();
        mind.Account.Acquired = 1;
        mind.Hear(Side.Buy, 9, false);
        Assert.Null(mind.Quote());
        mind.Hear(Side.Sell, 6, true);
        Assert.Null(mind.Quote());
        Assert.Equal(0.3, mind.State.Margin, 1e-9);
    }

    private static Mind<Zip.State> Trader(Side side, double worth, double momentum) => new(new Zip(
        side, new Constant(worth), new Constant(0.2), new Constant(0.5), new Constant(momentum), 0, default, 1, 100));
}
