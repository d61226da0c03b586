using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Games;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Two platforms between two groups who each join one: prices f1 + t1 - a2 and f2 + t2 - a1, profit
/// (t1 + t2 - a1 - a2) / 2. The equilibrium is searched by best responses, from profits alone.</summary>
public static class PlatformChecks
{
    private const double Exact = 1e-6;

    public static ImmutableArray<ExactCheck> All =>
    [
        .. At(new(1, 0.3, 0.2), new(1.2, 0.4, 0.1), 0.8, 1.0, 0.75),
        .. At(new(1, 0, 0), new(1, 0, 0), 1, 1, 1),
        .. At(new(2, 0.5, 0), new(1, 1.5, 0.3), 0.5, 0.8, 0.5),
    ];

    private static IEnumerable<ExactCheck> At(
        PlatformDuopoly.Group first, PlatformDuopoly.Group second, double one, double other, double profit)
    {
        var market = new PlatformDuopoly(first, second);
        return
        [
            Of(market, "price to the first group", one, () => market.FindEquilibrium().First),
            Of(market, "price to the second group", other, () => market.FindEquilibrium().Second),
            Of(market, "profit", profit, () =>
            {
                var prices = market.FindEquilibrium();
                return market.Profit(prices, prices);
            }),
        ];
    }

    private static ExactCheck Of(PlatformDuopoly market, string what, double target, Func<double> compute)
    {
        var (first, second) = market;
        return new ExactCheck("O17", "Armstrong 2006", string.Create(CultureInfo.InvariantCulture,
            $"{what}, t {first.Travel} {second.Travel}, a {first.Benefit} {second.Benefit}, "
            + $"f {first.Cost} {second.Cost}"),
            target, Exact, compute);
    }
}
