using Simulator.Market.Observation;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

/// <summary>A market of one non-rival good at posted prices, with a grid of a millionth, for eight periods.</summary>
/// <param name="hasVersions">Whether a provider's products are versions of the same data.</param>
/// <param name="populations">Who takes part, in order.</param>
internal sealed class Shop(bool hasVersions, Population[] populations)
{
    public Shop(params Population[] populations)
        : this(false, populations)
    {
    }

    public MarketRun Run { get; } = new(
        new MarketDesign(
            "shop", new Calendar(Markets.Start, 1, 8), [],
            [new Good("data", new NonExclusive(), Versions: hasVersions)], [.. populations],
            [new Venue("hall", new PostedPrice(), Tick: Markets.Yuan(0.000001))], [], []),
        1, 0, 100, EventDetail.Trades);

    /// <summary>A menu, and those who choose from it. Products are numbered by seller.</summary>
    public static Shop With(
        Population buyers, double[] qualities, double[] costs, double[] prices, int sellers = 1) =>
        new(
            new Population(
                "sellers", sellers, new MenuSeller(new Listed([.. prices])),
                Supply: new Supply(
                    "data", new Constant(qualities.Length / sellers), new Listed([.. qualities]),
                    new Listed([.. costs]))),
            buyers);

    /// <summary>Buyers and the prices they paid, by buyer.</summary>
    public (int Buyer, double Price)[] Purchases()
    {
        var purchases = new List<(int, double)>();
        while (!Run.IsOver)
        {
            purchases.AddRange(Run.Advance().Trades.Select(trade => (trade.Buyer, trade.Price.Amount)));
        }

        return [.. purchases.Order()];
    }
}
