using Simulator.Market;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Learning;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Theory;

/// <summary>Learning a posted price with full information: N. Cesa-Bianchi and G. Lugosi, Prediction, learning, and
/// games, Cambridge 2006, theorem 2.2. One buyer a round with a value uniform on [0, 1], and 101 prices: expected
/// regret is at most sqrt(T ln K / 2). The regrets themselves were computed by an independent program.</summary>
public sealed class HedgeTests
{
    private const int Prices = 101;

    [Fact]
    public void Regret_over_a_thousand_rounds_keeps_the_bound_in_every_run() => Check(1_000, 13.6, 0.05);

    [SlowFact]
    [Trait("Speed", "Slow")]
    public void Regret_over_ten_thousand_rounds_keeps_the_bound_in_every_run() => Check(10_000, 48.6, 0.05);

    [SlowFact]
    [Trait("Speed", "Slow")]
    public void Regret_over_three_thousand_rounds_keeps_the_bound_in_every_run() =>
        Assert.All(Regrets(3_000), regret => Assert.True(regret <= Hedge.RegretBound(Prices, 3_000), $"{regret}"));

    private static void Check(int rounds, double expected, double rounding)
    {
        var regrets = Regrets(rounds);
        Assert.All(regrets, regret => Assert.True(regret <= Hedge.RegretBound(Prices, rounds), $"{regret}"));
        new Sample(regrets).Meets(expected, rounding: rounding);
    }

    private static double[] Regrets(int rounds) =>
        [.. Enumerable.Range(0, 60).Select(replication => Regret(rounds, replication))];

    /// <summary>What the best price would have earned, less what the seller did.</summary>
    private static double Regret(int rounds, int replication)
    {
        var run = new MarketRun(Design(rounds), 23, replication, 4, EventDetail.Trades);
        var earned = 0.0;
        var might = new double[Prices];
        while (!run.IsOver)
        {
            earned += run.Advance().Trades.Sum(trade => trade.Price.Amount);
            var bid = run.View[0].Heard.HighestBid.Amount;
            for (var price = 0; price < Prices && price / 100.0 <= bid; price++)
            {
                might[price] += price / 100.0;
            }
        }

        return might.Max() - earned;
    }

    private static MarketDesign Design(int rounds) => new(
        "posted price",
        new Calendar(new DateOnly(2006, 1, 1), 1, rounds),
        [],
        [new Good("unit", new NonExclusive(), Standard: true)],
        [
            new Population("seller", 1, new HedgeSeller(
                new PriceGrid(Money.Zero, Money.FromAmount(1), Prices), Money.Zero, Horizon: rounds)),
            new Population("buyer", 1, new Truthful(Side.Buy, new Uniform(0, 1), Fresh: true),
                Money: new Constant(1e6)),
        ],
        [new Venue("counter", new CallAuction(0), Tick: new Money(1))],
        [],
        []);
}
