using System.Collections.Immutable;
using Simulator.Analysis.Games;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Price competition with logit demand: symmetric firms of worth 2 and cost 1, mu = 0.25, an outside good of
/// worth 0.</summary>
public static class LogitBertrandChecks
{
    private const string Result = "O15";
    private const string Source = "Calvano, Calzolari, Denicolò & Pastorello 2020";
    private const double Printed = 1e-6;

    public static ImmutableArray<ExactCheck> All =>
    [
        .. Prices(2, 1.472927, 1.924981),
        .. Prices(3, 1.370163, 2.0),
        .. Prices(4, 1.331461, 2.054411),
        new(Result, Source, "Nash profit, 2 firms", 0.222927, Printed, () => Profit(game => game.Nash())),
        new(Result, Source, "monopoly profit, 2 firms", 0.337490, Printed, () => Profit(game => game.Monopoly())),
    ];

    private static IEnumerable<ExactCheck> Prices(int firms, double nash, double monopoly) =>
    [
        new(Result, Source, $"Nash price, {firms} firms", nash, Printed, () => GameOf(firms).Nash()[0]),
        new(Result, Source, $"monopoly price, {firms} firms", monopoly, Printed, () => GameOf(firms).Monopoly()[0]),
    ];

    private static double Profit(Func<LogitBertrand, ImmutableArray<double>> prices)
    {
        var game = GameOf(2);
        return game.Profits(prices(game).AsSpan())[0];
    }

    private static LogitBertrand GameOf(int firms) => LogitBertrand.Symmetric(firms, 2, 1, new LogitDemand(0.25));
}
