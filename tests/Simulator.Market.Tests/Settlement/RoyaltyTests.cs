using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Settlement;

public sealed class RoyaltyTests
{
    /// <summary>Against uniform values two sellers post 1/2 and 3/4 (Spengler 1950); three, 1/2, 3/4 and 7/8. A buyer
    /// with value 1 buys, one with value 0.7 does not.</summary>
    [Theory]
    [InlineData(2, new[] { 0.5, 0.25 })]
    [InlineData(3, new[] { 0.5, 0.25, 0.125 })]
    public void Each_seller_of_a_chain_earns_what_its_price_adds(int sellers, double[] earned)
    {
        var run = Finish(Chain(sellers, 0));

        Assert.Equal(earned, Balances(run, sellers));
        Assert.Equal(earned.Sum(), run.View[sellers - 1].LastPrice.Amount, 1e-5);
    }

    /// <summary>The first price is 0, the broker posts 1/2 and owes 30 percent of it.</summary>
    [Fact]
    public void A_share_of_the_receipts_goes_to_the_source()
    {
        var run = Finish(Chain(2, 0.3));

        Assert.Equal([0.15, 0.35], Balances(run, 2));
    }

    [Fact]
    public void A_chain_of_title_must_have_an_origin()
    {
        var chain = Chain(2, 0);
        var broker = chain.Populations[1];
        var circular = broker with { Supply = broker.Supply! with { Derived = new Derivation("level-2") } };

        Assert.Contains("originals", Refusal(chain with { Populations = [circular] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_source_there_is_nothing_to_derive()
    {
        var chain = Chain(2, 0);

        Assert.Contains(
            "level-1", Refusal(chain with { Populations = chain.Populations.RemoveAt(0) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.29, 0)]
    [InlineData(0.31, 1)]
    public void Nothing_is_sold_for_less_than_is_owed(double price, int sold)
    {
        var chain = Chain(2, 0);
        var populations = chain.Populations
            .SetItem(0, chain.Populations[0] with { Behavior = new MenuSeller(new Constant(0.3)) })
            .SetItem(1, chain.Populations[1] with { Behavior = new MenuSeller(new Constant(price)) });
        var run = new MarketRun(chain with { Populations = populations }, 1, 0, 9, EventDetail.Trades);
        var trades = 0;
        while (!run.IsOver)
        {
            trades += run.Advance().Trades.Count(trade => trade.Product == 1);
        }

        Assert.Equal(sold * 2, trades);
    }

    /// <summary>Sellers at levels 1, 2, ..., each of whom derives from the one above; buyers meet the last.</summary>
    private static MarketDesign Chain(int sellers, double share)
    {
        var levels = Enumerable.Range(1, sellers).ToArray();
        return new MarketDesign(
            "chain", new Calendar(Markets.Start, 1, 8), [],
            [.. levels.Select(level => new Good($"level-{level}", new NonExclusive()))],
            [
                .. levels.Select(level => new Population(
                    $"seller-{level}", 1,
                    share > 0 && level == 1
                        ? new MenuSeller(new Constant(0))
                        : new OptimalPriceSeller(new Uniform(0, 1), sellers - level),
                    Supply: new Supply(
                        $"level-{level}", new Constant(1), new Constant(1), new Constant(0),
                        Derived: level == 1 ? null : new Derivation($"level-{level - 1}", share)),
                    Venues: [$"venue-{level}"])),
                new Population("buyers", 2, new ChoosingBuyer(new Listed([1, share > 0 ? 0.4 : 0.7])),
                    Money: new Constant(1), Venues: [$"venue-{sellers}"]),
            ],
            [.. levels.Select(level => new Venue($"venue-{level}", new PostedPrice(), Tick: Markets.Yuan(0.000001)))],
            [], []);
    }

    private static string Refusal(MarketDesign design) =>
        Assert.Throws<ArgumentException>(() => new MarketRun(design, 1, 0, 9, EventDetail.None)).Message;

    private static double[] Balances(MarketRun run, int participants) =>
        [.. run.Accounts[..participants].ToArray().Select(account => Math.Round(account.Balance.Amount, 5))];

    private static MarketRun Finish(MarketDesign design)
    {
        var run = new MarketRun(design, 1, 0, 9, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        return run;
    }
}
