using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class SearchingBuyerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new SearchingBuyer(1, 5, Markets.Yuan(0.1), new Constant(6), new Uniform(0.5, 1.5)),
        Money: new Constant(20), Venues: ["hall", "desk"], Region: "south");

    [Theory]
    [InlineData(50, 3)]
    [InlineData(2.5, 2.5)]
    public void It_bids_its_worth_and_what_it_has_where_a_listing_is_auctioned(double money, double price)
    {
        // By hand: the product is worth 5 and 3, and its reserve is 2; the second has money for 3, or for 2.5.
        var buyer = new SearchingBuyer(1, 1, Money.Zero, new Listed([5, 3]), new Constant(1));
        var design = Markets.Of(
            new Population("providers", 1, new CostPlusSeller(new Constant(1), [1], new Constant(0)),
                Supply: new Supply("model", new Constant(1), new Constant(1), new Constant(1))),
            new Population("buyers", 2, buyer, Money: new Listed([50, money])))
        with
        {
            Goods = [new Good("model", new Exclusive())],
            Venues = [new Venue("sale", new Auction(new SecondPrice()))],
        };
        var run = new MarketRun(design, 1, 0, 8, EventDetail.Trades);
        run.Advance();

        var trade = Assert.Single(run.Advance().Trades);
        Assert.Equal((1, price), (trade.Buyer, trade.Price.Amount));
    }
}
