using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class VersionArbitrageurTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 5, new VersionArbitrageur(0.04), Money: new Constant(100), Venues: ["hall"], Region: "south",
        Supply: new Supply("mean", new Constant(2), new Listed([3, 3, 3, 3, 3, 4, 4, 4, 4, 4]), new Constant(0)));

    /// <summary>What it buys is worth nothing to it but what it makes of it.</summary>
    protected override bool NeverLoses => false;

    protected override ImmutableArray<Good> OtherGoods =>
        [new Good("versions", new NonExclusive(), Versions: true), new Good("mean", new NonExclusive())];

    protected override ImmutableArray<Population> Others =>
    [
        new(
            "holder", 1, new MenuSeller(new Listed([2, 3, 9, 12])), Supply: new Supply(
                "versions", new Constant(4), new Listed([1, 2, 3, 4]), new Constant(0)),
            Venues: ["hall"], Region: "south"),
        new(
            "wanting", 6, new VersionBuyer(new Listed([3, 4]), new Constant(12)), Money: new Constant(30),
            Venues: ["hall"], Region: "south", Entry: new Scheduled(new Constant(5))),
    ];

    /// <summary>Of (100, 150, 280, 350) it makes 3 of 1 + 2 and 4 of 2 + 2, and asks 0.96 of 280 and of 350.</summary>
    [Fact]
    public void It_buys_cheap_versions_once_and_sells_the_mean_often()
    {
        var trades = Trades([100, 150, 280, 350]);

        Assert.Equal([100, 150, 150, 150], Paid(trades.Where(trade => trade.Seller == 0)));
        Assert.Equal([268.8, 268.8, 336, 336], Paid(trades.Where(trade => trade.Seller == 1)));
    }

    [Fact]
    public void Where_there_is_nothing_to_gain_it_stays_away() =>
        Assert.All(Trades([100, 150, 250, 300]), trade => Assert.Equal(0, trade.Seller));

    [Fact]
    public void Without_money_it_makes_nothing() =>
        Assert.All(Trades([100, 150, 280, 350], purse: 240), trade => Assert.Equal(0, trade.Seller));

    [Fact]
    public void Who_averages_needs_two_copies() =>
        Assert.StartsWith("copies", Assert.Throws<ArgumentException>(
            () => new VersionArbitrageur(0.1, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_market_that_is_taken_up_again_goes_on_as_before()
    {
        var market = Market([100, 150, 280, 350], 1000);

        Assert.Equal(DataMarkets.DigestOf(market, 1, 9), DataMarkets.DigestOfResumed(market, 1, 2));
        Assert.Equal(DataMarkets.DigestOf(market, 1, 9), DataMarkets.DigestOfResumed(market, 1, 3));
    }

    private static double[] Paid(IEnumerable<Trade> trades) =>
        [.. trades.Select(trade => Math.Round(trade.Paid.Amount, 6)).Order()];

    private static List<Trade> Trades(double[] prices, double purse = 1000)
    {
        var run = new MarketRun(Market(prices, purse), 1, 0, 9, EventDetail.Trades);
        var trades = new List<Trade>();
        while (!run.IsOver)
        {
            trades.AddRange(run.Advance().Trades);
        }

        return trades;
    }

    private static MarketDesign Market(double[] prices, double purse) => new(
        "arbitrage", new Calendar(Markets.Start, 1, 8), [],
        [new Good("versions", new NonExclusive(), Versions: true), new Good("mean", new NonExclusive())],
        [
            new Population("holder", 1, new MenuSeller(new Listed([.. prices])), Supply: new Supply(
                "versions", new Constant(4), new Listed([1, 2, 3, 4]), new Constant(0))),
            new Population(
                "arbitrageur", 1, new VersionArbitrageur(0.04), Money: new Constant(purse), Supply: new Supply(
                    "mean", new Constant(2), new Listed([3, 4]), new Constant(0))),
            new Population("buyers", 4, new VersionBuyer(new Listed([3, 4]), new Constant(400)),
                Money: new Constant(400), Entry: new Scheduled(new Constant(5))),
        ],
        [new Venue("board", new PostedPrice())], [], []);
}
