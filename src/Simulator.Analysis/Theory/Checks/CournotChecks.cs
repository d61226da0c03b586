using System.Collections.Immutable;
using Simulator.Analysis.Games;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Competition in quantities for the demand P = 1 - Q. With equal costs c, n sellers make a price of
/// (1 + c n) / (n + 1) and lose (1 - c)^2 / (2 (n + 1)^2); with costs 0.1, 0.2, 0.3 first-order conditions give the
/// price 0.4 and quantities 0.3, 0.2, 0.1.</summary>
public static class CournotChecks
{
    private const double Exact = 1e-6;

    public static ImmutableArray<ExactCheck> All =>
    [
        .. Equal(2, 0.4, 0.045),
        .. Equal(5, 0.25, 0.01125),
        .. Equal(9, 0.19, 0.00405),
        Of("price", 0.4, outcome => outcome.Price, 0.1, 0.2, 0.3),
        Of("quantity of the cheapest", 0.3, outcome => outcome.Quantities[0], 0.1, 0.2, 0.3),
        Of("quantity of the dearest", 0.1, outcome => outcome.Quantities[2], 0.1, 0.2, 0.3),
        Of("Herfindahl", 7 / 18.0, outcome => outcome.Herfindahl, 0.1, 0.2, 0.3),
        Of("Lerner less Herfindahl over elasticity", 0,
            outcome => outcome.Lerner - outcome.Herfindahl / outcome.Elasticity, 0.1, 0.2, 0.3),
    ];

    private static IEnumerable<ExactCheck> Equal(int sellers, double price, double loss)
    {
        double[] costs = [.. Enumerable.Repeat(0.1, sellers)];
        return
        [
            Of("price", price, outcome => outcome.Price, costs),
            Of("deadweight loss", loss, outcome => outcome.DeadweightLoss, costs),
            Of("Herfindahl", 1.0 / sellers, outcome => outcome.Herfindahl, costs),
            Of("Lerner", (price - 0.1) / price, outcome => outcome.Lerner, costs),
        ];
    }

    private static ExactCheck Of(string what, double target, Func<CournotOutcome, double> read, params double[] costs)
    {
        var sellers = costs.Distinct().Count() == 1 ? $"{costs.Length} equal sellers" : "costs 0.1, 0.2, 0.3";
        return new ExactCheck("O18", "Cournot 1838; Cowling & Waterson 1976", $"{what}, {sellers}", target, Exact,
            () => read(new CournotOligopoly(1, 1, [.. costs]).Solve()));
    }
}
