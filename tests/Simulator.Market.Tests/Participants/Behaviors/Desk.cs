using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

/// <summary>An inquiry desk where one provider offers one product that costs it 40, for thirty periods: the first
/// request is made in period 1, the n-th quote comes in period 2n, and its answer in 2n + 1.</summary>
internal sealed class Desk(IBehavior seller, IBehavior buyer, int buyers = 1, int rounds = 20)
{
    /// <summary>Periods and prices.</summary>
    public (int Period, double Price)[] Deals()
    {
        var run = new MarketRun(
            new MarketDesign(
                "desk", new Calendar(Markets.Start, 1, 30), [], [new Good("data", new NonExclusive())],
                [
                    new Population("seller", 1, seller, Supply: new Supply(
                        "data", new Constant(1), new Constant(1), new Constant(40))),
                    new Population("buyers", buyers, buyer, Money: new Constant(100)),
                ],
                [new Venue("desk", new RequestForQuote(rounds), Tick: Markets.Yuan(0.000001))], [], []),
            1, 0, 100, EventDetail.Trades);
        var deals = new List<(int, double)>();
        while (!run.IsOver)
        {
            var period = run.Period;
            deals.AddRange(run.Advance().Trades.Select(trade => (period, trade.Price.Amount)));
        }

        return [.. deals];
    }
}
