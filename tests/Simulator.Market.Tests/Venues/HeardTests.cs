using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Venues;

/// <summary>What everyone may learn from a period.</summary>
public sealed class HeardTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_last_quote_of_a_continuous_auction_is_heard(bool improvement)
    {
        var mechanism = new ContinuousDoubleAuction(improvement, Standing: true, Arrivals: 1);
        var run = Run(mechanism, new Truthful(Side.Buy, new Constant(10), Units: 1));
        run.Advance();
        var heard = run.View[0].Heard;

        Assert.Equal((true, Side.Buy, Markets.Yuan(10), false, 0), Quote(heard));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_quote_that_trades_is_heard_to_trade(bool improvement)
    {
        // In one period both quote, in the order of their keys; whoever comes last makes the trade.
        var mechanism = new ContinuousDoubleAuction(improvement, ClearAfterTrade: true);
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var run = Run(
                mechanism, new Truthful(Side.Buy, new Constant(10)), new Truthful(Side.Sell, new Constant(4)), seed);
            var trade = Assert.Single(run.Advance().Trades);
            var heard = run.View[0].Heard;

            // The price of the trade is that of the quote which stood.
            var lastIsBid = trade.Price == Markets.Yuan(4);
            var expected = lastIsBid ? (Side.Buy, Markets.Yuan(10)) : (Side.Sell, Markets.Yuan(4));
            Assert.Equal((true, expected.Item1, expected.Item2, true, 0), Quote(heard));
        }
    }

    [Fact]
    public void What_stands_is_not_heard_again()
    {
        var mechanism = new ContinuousDoubleAuction(Improvement: true, Standing: true);
        var run = Run(mechanism, new Once());
        run.Advance();
        Assert.True(run.View[0].Heard.Quoted);
        run.Advance();
        Assert.False(run.View[0].Heard is { Quoted: true, Period: 1 });
    }

    [Fact]
    public void The_highest_bid_of_a_call_auction_is_heard()
    {
        var run = Run(new CallAuction(), new Truthful(Side.Buy, new Listed([3, 9, 7]), Units: 3));
        run.Advance();
        Assert.Equal((Markets.Yuan(9), 0), (run.View[0].Heard.HighestBid, run.View[0].Heard.Period));
    }

    [Fact]
    public void The_highest_bid_at_a_posted_price_is_heard_even_if_it_is_too_low()
    {
        var design = Markets.Fair(new CallAuction()) with
        {
            Goods = [new Good("set", new NonExclusive())],
            Venues = [new Venue("hall", new PostedPrice())],
            Populations =
            [
                new Population("seller", 1, new CostPlusSeller(new Constant(0), [1], new Constant(0)),
                    Supply: new Supply("set", new Constant(1), new Constant(1), new Constant(5))),
                new Population("buyer", 1, new Bidder(Markets.Yuan(3)), Money: new Constant(10)),
            ],
        };
        var run = new MarketRun(design with { Regions = [] }, 1, 0, 4, EventDetail.Trades);
        Assert.Empty(run.Advance().Trades);
        Assert.Equal((Markets.Yuan(3), 0), (run.View[0].Heard.HighestBid, run.View[0].Heard.Period));
    }

    private static (bool, Side, Money, bool, int) Quote(Heard heard) =>
        (heard.Quoted, heard.Side, heard.Price, heard.Traded, heard.Period);

    private static MarketRun Run(IMechanism mechanism, IBehavior first, IBehavior? second = null, ulong seed = 1) =>
        new(
            Markets.Of(
                new Population("first", 1, first, Money: new Constant(100)),
                new Population("second", second is null ? 0 : 1, second ?? first))
                with { Venues = [new Venue("pit", mechanism)] }, seed, 0, 4, EventDetail.Trades);

    /// <summary>Bids 1 in the first period only.</summary>
    private readonly record struct Once : IBehavior<int>
    {
        public ICohort Gather(CohortSite site) => new Cohort<int, Once>(this, site);

        public int Endow(ref RandomStream stream, in Member member) => 0;

        public void Decide(ref int state, ref Turn turn)
        {
            if (turn.Period == 0)
            {
                turn.Submit(Side.Buy, Markets.Yuan(1), Markets.Yuan(1));
            }
        }
    }

    /// <summary>Bids for the first product.</summary>
    private readonly record struct Bidder(Money Limit) : IBehavior<int>
    {
        public ICohort Gather(CohortSite site) => new Cohort<int, Bidder>(this, site);

        public int Endow(ref RandomStream stream, in Member member) => 0;

        public void Decide(ref int state, ref Turn turn) => turn.Bid(0, 0, Limit, Limit);
    }
}
