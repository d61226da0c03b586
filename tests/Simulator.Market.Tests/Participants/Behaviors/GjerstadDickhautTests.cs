using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Learning;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class GjerstadDickhautTests : BehaviorContract
{
    private static readonly Money ceiling = Markets.Yuan(20);

    protected override Population Population => new(
        "tested", 15, new GjerstadDickhaut(Side.Buy, new Uniform(5, 30), 5, Markets.Yuan(30), Units: 4, Renewal: 5),
        Money: new Constant(400), Venues: ["book"]);

    /// <summary>Heard: asks 12 and 9 rejected, a bid of 6 rejected, then a bid of 10 that met an ask of 10.</summary>
    [Theory]
    // Asks taken or bids at or above a, over these and the asks rejected at or below a.
    [InlineData(Side.Sell, 6, 1.0)] // bid 6 and the ask taken at 10; no ask rejected at or below 6: 2 / 2
    [InlineData(Side.Sell, 9, 1.0 / 2)] // the ask taken at 10; ask 9 rejected: 1 / 2
    [InlineData(Side.Sell, 10, 1.0 / 2)] // the same
    [InlineData(Side.Sell, 12, 0.0)] // none; two rejected: 0 / 2
    // Bids taken or asks at or below b, over these and the bids rejected at or above b.
    [InlineData(Side.Buy, 6, 0.0)] // none; bid 6 rejected: 0 / 1
    [InlineData(Side.Buy, 9, 1.0)] // ask 9; no bid rejected at or above 9: 1 / 1
    [InlineData(Side.Buy, 12, 1.0)] // all three asks: 3 / 3
    public void Beliefs_are_shares_of_accepted_quotes(Side side, double price, double expected)
    {
        var shouts = Heard();
        Assert.Equal(expected, shouts.Belief(side, Markets.Yuan(price).Micros, ceiling), 1e-12);
    }

    [Fact]
    public void Nobody_pays_the_ceiling_and_everybody_buys_for_nothing()
    {
        var shouts = Heard();
        Assert.Equal(1, shouts.Belief(Side.Sell, 0, ceiling));
        Assert.Equal(0, shouts.Belief(Side.Sell, ceiling.Micros, ceiling));
        Assert.Equal(0, shouts.Belief(Side.Buy, 0, ceiling));
        Assert.Equal(1, shouts.Belief(Side.Buy, ceiling.Micros, ceiling));
    }

    [Fact]
    public void The_best_ask_maximizes_belief_times_gain()
    {
        // Cost 4. At 6: 1 * 2. At 9 and 10: 1/2 * 5 and 1/2 * 6 = 3. Between 6 and 9 the belief is 1 - (3 s^2 - 2 s^3)
        // / 2 with s = (p - 6) / 3: at 57/8, s = 3/8, it is 0.8418, the gain 2.6306; at 60/8, s = 1/2, 3/4 * 3.5 =
        // 2.625; at 63/8, s = 5/8, 0.6582 * 3.875 = 2.5505. Between 10 and 12 the belief falls as 1/2 (1 - 3 s^2 +
        // 2 s^3): at 10.25, s = 1/8, 0.4785 * 6.25 = 2.9907. The best is 10.
        var (price, gain) = Heard().Best(Side.Sell, Markets.Yuan(4), (Markets.Yuan(4), ceiling), ceiling);
        Assert.Equal(Markets.Yuan(10), price);
        Assert.Equal(3, gain, 1e-9);
    }

    [Fact]
    public void Only_what_came_since_the_last_trades_is_remembered()
    {
        // The quotes that led up to the trade count with it, until another trade is the last.
        var shouts = Heard(trades: 1);
        Assert.Equal(4, shouts.Count);
        Hear(ref shouts, Side.Sell, 11, trades: 1);
        Assert.Equal(5, shouts.Count);
        shouts.Hear(
            new() { Quoted = true, Side = Side.Buy, Price = Markets.Yuan(11), Traded = true }, Markets.Yuan(11), 1);
        Assert.Equal(1, shouts.Count);
    }

    [Fact]
    public void A_full_memory_forgets_the_oldest()
    {
        var shouts = default(ShoutMemory);
        for (var price = 1; price <= 100; price++)
        {
            Hear(ref shouts, Side.Sell, price / 10.0, trades: 3);
        }

        Assert.Equal(ShoutMemory.Most, shouts.Count);
        Assert.Equal(0, shouts.Belief(Side.Buy, Markets.Yuan(3.6).Micros, ceiling));
        Assert.Equal(1, shouts.Belief(Side.Buy, Markets.Yuan(3.7).Micros, ceiling));
    }

    [Fact]
    public void The_other_sides_quote_is_taken_if_nothing_promises_more()
    {
        // Value 15: the standing ask of 9 is a gain of 6 for sure.
        var mind = new Mind<GjerstadDickhaut.State>(new GjerstadDickhaut(Side.Buy, new Constant(15), 5, ceiling));
        mind.Listing(0).BestAsk = Markets.Yuan(9);
        Assert.Equal(9, mind.Quote());
        mind.Listing(0).BestAsk = Markets.Yuan(16);
        mind.Listing(0).BestBid = Markets.Yuan(15);
        Assert.Null(mind.Quote());
    }

    private static ShoutMemory Heard(int trades = 5)
    {
        var shouts = default(ShoutMemory);
        Hear(ref shouts, Side.Sell, 12, trades);
        Hear(ref shouts, Side.Sell, 9, trades);
        Hear(ref shouts, Side.Buy, 6, trades);
        shouts.Hear(
            new() { Quoted = true, Side = Side.Buy, Price = Markets.Yuan(10), Traded = true },
            Markets.Yuan(10),
            trades);
        return shouts;
    }

    private static void Hear(ref ShoutMemory shouts, Side side, double price, int trades) =>
        shouts.Hear(new() { Quoted = true, Side = side, Price = Markets.Yuan(price) }, Money.Zero, trades);
}
