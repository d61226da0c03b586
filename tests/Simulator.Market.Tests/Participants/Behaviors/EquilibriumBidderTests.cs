using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class EquilibriumBidderTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new EquilibriumBidder(AuctionFormat.FirstPrice, new Uniform(5, 30)),
        Money: new Constant(400), Venues: ["book"]);

    [Fact]
    public void Equal_values_are_refused() => Assert.StartsWith(
        "value must be continuous",
        Assert.Throws<ArgumentException>(() =>
            new EquilibriumBidder(AuctionFormat.FirstPrice, new Discrete([1, 2], [1, 1]))).Message);

    [Fact]
    public void Everyone_bids_the_same_share_of_a_uniform_value()
    {
        // Four bidders, values uniform on (0, 12): bid 3 v / 4 against an ask of zero; k = 1 sets the bid as the price.
        var bidders = new Population(
            "bidders", 4, new EquilibriumBidder(AuctionFormat.FirstPrice, new Uniform(0, 12)),
            Money: new Constant(100));
        var seller = new Population("seller", 1, new Truthful(Side.Sell, new Constant(0)));
        var design = Markets.Of(bidders, seller) with
        {
            Venues = [new Venue("exchange", new CallAuction(1), Tick: new(1))],
        };
        for (var seed = 1UL; seed <= 20; seed++)
        {
            var trade = Assert.Single(new MarketRun(design, seed, 0, 8, EventDetail.Trades).Advance().Trades);
            Assert.Equal(trade.Value.Amount * 0.75, trade.Price.Amount, 2e-6);
        }
    }
}
