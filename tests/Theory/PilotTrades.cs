using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Market.Venues;
using Simulator.Scenarios;

namespace Simulator.Theory;

/// <summary>What happened in replications of a pilot, trade by trade.</summary>
internal sealed record PilotTrades(IReadOnlyList<PilotTrades.Sale> Sales, double PostedShare)
{
    public static IReadOnlyList<PilotTrades> Run(string name, int replications, int periods)
    {
        var scenario = ScenarioFile.Load(PilotFiles.Find(name), [], periods: periods);
        return [.. Enumerable.Range(0, replications).AsParallel().AsOrdered()
            .Select(replication => Run(scenario.Design, scenario.Seed, replication))];
    }

    private static PilotTrades Run(MarketDesign design, ulong seed, int replication)
    {
        var run = new MarketRun(design, seed, replication, 1024, EventDetail.Trades);
        var sectors = design.Populations.SelectMany(population =>
            Enumerable.Repeat(population.Sector ?? "", population.Count)).ToArray();
        var sales = new List<Sale>();
        while (!run.IsOver)
        {
            foreach (var trade in run.Advance().Trades)
            {
                var channel = run.View.Board!.Channels[trade.Venue];
                sales.Add(new Sale(
                    trade.Product, trade.Buyer, sectors[trade.Buyer], channel, trade.Price.Amount,
                    run.View.Board[trade.Product].Outlets.Of(Channel.Matched) >= 0
                        ? trade.Price.Amount / run.View[trade.Product].Price.Amount
                        : null));
            }
        }

        var listed = run.View.Listed.ToArray();
        var posted = listed.Count(product => run.View.Board![product].Outlets.Of(Channel.Matched) >= 0);
        return new PilotTrades(sales, posted / (double)listed.Length);
    }

    /// <summary>A trade.</summary>
    /// <param name="Product">What.</param>
    /// <param name="Buyer">Who bought it.</param>
    /// <param name="Sector">Of the buyer.</param>
    /// <param name="Channel">In which it was bought.</param>
    /// <param name="Price">For how much.</param>
    /// <param name="OfList">The price, as a share of what the product is listed at on the exchange; null: it is
    /// not.</param>
    internal sealed record Sale(
        int Product, int Buyer, string Sector, Channel Channel, double Price, double? OfList);
}
