using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class ReservationPriceSearchTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 60, new ReservationPriceSearch(new Constant(50), new Uniform(1, 6), Markets.Yuan(0.4)),
        Money: new Constant(50), Venues: ["hall"], Region: "south");

    /// <summary>Effort is sunk: who has looked in vain for long still takes what is worth its price from now on, and
    /// its purchase is worth less than the price in the end.</summary>
    protected override bool NeverLoses => false;

    /// <summary>Prices 1.3 and 1.5 against a reservation price of 1.4: it takes only the first, however often it has to
    /// look, and every look costs 0.08.</summary>
    [Fact]
    public void Only_prices_up_to_the_reservation_price_are_taken()
    {
        for (var key = 1UL; key < 20; key++)
        {
            var mind = Searcher(2);
            mind.Offer(0, 1.5, 1, key);
            mind.Offer(1, 1.3, 1, key + 100);
            var order = Assert.Single(mind.Decide());
            var looks = (Markets.Yuan(2) - order.Worth).Micros / 80_000.0;

            Assert.Equal((1, Markets.Yuan(1.3)), (order.Product, order.Limit));
            Assert.True(looks >= 1 && looks == Math.Floor(looks), $"{looks} looks");
        }
    }

    [Fact]
    public void Who_would_not_gain_by_it_does_not_begin()
    {
        var mind = Searcher(1.39);
        mind.Offer(0, 1, 1, 5);
        Assert.Empty(mind.Decide());
    }

    [Fact]
    public void Nobody_buys_twice()
    {
        var mind = Searcher(2);
        mind.Offer(0, 1, 1, 5);
        mind.Account.Acquired = 1;
        Assert.Empty(mind.Decide());
    }

    private static Mind<ReservationPriceSearch.State> Searcher(double value) => new(
        new ReservationPriceSearch(new Constant(value), new Uniform(1, 2), Markets.Yuan(0.08)), 2);
}
