using System.Collections.Immutable;
using Simulator.Analysis.Games;
using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Prices of versions without arbitrage. Where precision x costs x^a, the cheapest way to precision 1 by up to
/// ten equal purchases is min over m of m^(1 - a). The example has precisions 1 to 4 that are worth 100, 150, 280 and
/// 350 to a quarter of the buyers each.</summary>
public static class VersionPricingChecks
{
    private const string Result = "O25";
    private const double Exact = 1e-6;

    /// <summary>Large, so that ten prices in whole millionths are not off by more than that.</summary>
    private const double Unit = 1e6;

    private static readonly VersionPricing example = new([1, 2, 3, 4], [100, 150, 280, 350]);

    public static ImmutableArray<ExactCheck> All =>
    [
        Power(0.5, 1),
        Power(1, 1),
        Power(1.5, Math.Pow(10, -0.5)),
        Power(2, 0.1),
        Of("revenue a buyer at what it is worth", 220, pricing => pricing.NaiveRevenue),
        Of("what who averages pays for precision 3", 250, pricing => pricing.CheapestAtValues(2)),
        Of("what who averages pays for precision 4", 300, pricing => pricing.CheapestAtValues(3)),
        Of("best revenue without arbitrage", 200, pricing => pricing.BestWithoutArbitrage),
        Of("best revenue, prices per precision fall", 193.75, pricing => pricing.BestRelaxed),
        Of("best revenue, one price", 140, pricing => pricing.BestConstant),
        Of("best revenue, prices in proportion", 187.5, pricing => pricing.BestLinear),
    ];

    private static ExactCheck Of(string claim, double target, Func<VersionPricing, double> read) =>
        new(Result, "Chen, Koutris & Kumar 2019", claim, target, Exact, () => read(example));

    private static ExactCheck Power(double exponent, double target) => new(
        Result, "Li, Li, Miklau & Suciu 2014", $"cheapest way to precision 1 at prices x^{exponent}", target, Exact,
        () =>
        {
            double[] precisions = [.. Enumerable.Range(1, 10).Select(parts => 1.0 / parts)];
            Money[] prices =
                [.. precisions.Select(precision => Money.FromAmount(Unit * Math.Pow(precision, exponent)))];
            return new VersionMenu(precisions, prices).Cheapest(1, 10, new int[10])!.Value.Amount / Unit;
        });
}
