using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class QLearningSellerTests : BehaviorContract
{
    private static readonly PriceGrid grid = new(Markets.Yuan(2), Markets.Yuan(4), 3);

    protected override Population Population => new(
        "tested", 8, new QLearningSeller(grid, 0.15, 0.9, 0.01),
        Supply: new Supply("set", new Constant(1), new Constant(4), new Uniform(1, 2)),
        Venues: ["hall"], Region: "south");

    /// <summary>With alpha = 0.5, delta = 0.5 and a cost of 1. The price posted first sells twice in the period after;
    /// it is credited in the next: 0.5 * 2 (p - 1), since nothing else is worth anything yet.</summary>
    [Fact]
    public void A_price_is_credited_with_what_it_sold_once_it_was_public()
    {
        var mind = new Mind<QLearningSeller.State>(
            new QLearningSeller(grid, 0.5, 0.5, 0), 1,
            new Product { Quality = 1, Cost = Markets.Yuan(1), CopiesLeft = int.MaxValue, Venue = -1, Source = -1 });
        var first = mind.Quote()!.Value;
        mind.Offer(0, first, 1, 5);
        mind.Quote();
        mind.Account.Delivered = 2;
        mind.Quote();

        // Before anything was listed it saw the highest prices, 2 * 3 + 2 = 8.
        var action = (int)(first - 2);
        for (var entry = 0; entry < 27; entry++)
        {
            Assert.Equal(entry == 8 * 3 + action ? 0.5 * 2 * (first - 1) : 0, mind.State.Values[entry], 1e-12);
        }
    }

    [Fact]
    public void Without_exploration_the_best_price_is_posted()
    {
        // beta = 1,000: from the second period on it never explores; the first of equals is the lowest price.
        var mind = new Mind<QLearningSeller.State>(
            new QLearningSeller(grid, 0.5, 0.5, 1_000), 1,
            new Product { Quality = 1, Cost = Markets.Yuan(1), CopiesLeft = int.MaxValue, Venue = -1, Source = -1 });
        mind.Quote();
        Assert.Equal(2, mind.Quote());
    }
}
