using System.Collections.Immutable;
using Simulator.Analysis.Games;
using Simulator.Market.Randomness;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>An insider trades v / (2 lambda) against noise, and makers who expect it set lambda = sv / (2 su): it earns
/// sv su / 2 with a standard deviation of sqrt(3) times that, and half of the variance is revealed.</summary>
public static class InformedTradingChecks
{
    private const string Result = "O30";
    private const string Source = "Kyle 1985";
    private const int Auctions = 100_000;
    private const int Rounds = 100;

    public static ImmutableArray<ExactCheck> All => [.. Point(2, 1), .. Point(1, 3), .. Point(0.5, 0.4)];

    private static IEnumerable<ExactCheck> Point(double valueSd, double noiseSd)
    {
        var market = new InformedTrading(valueSd, noiseSd);
        var at = $"value sd {valueSd}, noise sd {noiseSd}";
        var profit = valueSd * noiseSd / 2;
        var variance = valueSd * valueSd / 2;
        return
        [
            new(Result, Source, $"price impact by best replies, {at}", valueSd / (2 * noiseSd), 1e-9,
                () => market.FairImpact(IntensityByReplies(market))),
            new(Result, Source, $"insider's profit, {at}", profit, 4 * Math.Sqrt(3.0 / Auctions) * profit,
                () => Draw(market).Average(auction => auction.InsiderProfit)),
            new(Result, Source, $"remaining variance, {at}", variance, 4 * Math.Sqrt(2.0 / Auctions) * variance,
                () => Draw(market).Average(auction => Math.Pow(auction.Value - auction.Price, 2))),

            // It is that of a^2 - a b for standard normal a and b, with variance 3 and fourth central moment 129.
            new(Result, Source, $"sd of the profit, {at}", Math.Sqrt(3) * profit,
                4 * Math.Sqrt((129 / 9.0 - 1) / 4 / Auctions) * Math.Sqrt(3) * profit,
                () => Summary.Of(Draw(market).Select(auction => auction.InsiderProfit)).Sd!.Value),
        ];
    }

    private static double IntensityByReplies(InformedTrading market)
    {
        var intensity = 1.0;
        for (var round = 0; round < Rounds; round++)
        {
            intensity = InformedTrading.BestIntensity(market.FairImpact(intensity));
        }

        return intensity;
    }

    private static InformedAuction[] Draw(InformedTrading market)
    {
        var stream = new RandomStream(30, 0, 0, Purpose.Mechanism);
        var auctions = new InformedAuction[Auctions];
        foreach (ref var auction in auctions.AsSpan())
        {
            auction = market.Draw(market.Intensity, market.PriceImpact, ref stream);
        }

        return auctions;
    }
}
