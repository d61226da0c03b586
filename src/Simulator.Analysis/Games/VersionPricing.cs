using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Analysis.Games;

/// <summary>A seller of versions to buyers who each want one precision (Chen, Koutris and Kumar 2019).</summary>
/// <param name="precisions">Wanted, in ascending order.</param>
/// <param name="values">What those who want each precision would pay for it.</param>
public sealed class VersionPricing(double[] precisions, double[] values)
{
    /// <summary>Most copies that a buyer averages.</summary>
    private const int Copies = 100;

    private readonly Money[] _asked = [.. values.Select(Money.FromAmount)];

    /// <summary>A buyer from each group pays what the precision is worth to it: what the seller would get if nobody
    /// could average.</summary>
    public double NaiveRevenue => values.Average();

    /// <summary>What the cheapest copies cost that add up to a precision, if all is sold at what it is worth.</summary>
    public double CheapestAtValues(int precision) =>
        Cheapest(_asked, precisions, precisions[precision])!.Value.Amount;

    /// <summary>The most that a buyer pays on average at prices that are monotone and subadditive: among groups to be
    /// served, the highest such prices that none of them finds too high are what the cheapest copies cost at their
    /// values.</summary>
    public double BestWithoutArbitrage => Best((price, served) =>
        Cheapest([.. served.Select(group => _asked[group])], [.. served.Select(group => precisions[group])], price)
            ?.Amount ?? double.PositiveInfinity);

    /// <summary>The same at prices that rise, but less than in proportion to precision: the relaxation that dynamic
    /// programming solves.</summary>
    public double BestRelaxed => Best((price, served) => served.Min(group =>
        values[group] * Math.Max(1, price / precisions[group])));

    /// <summary>The same at a single price.</summary>
    public double BestConstant => values.Max(price => price * values.Count(value => value >= price) / values.Length);

    /// <summary>The same at prices in proportion to precision.</summary>
    public double BestLinear => Enumerable.Range(0, values.Length).Max(last =>
        Revenue(precision => values[last] / precisions[last] * precision));

    /// <summary>The best choice of groups to be served, at the highest prices that it allows.</summary>
    private double Best(Func<double, int[], double> highest)
    {
        var best = 0.0;
        for (var choice = 1; choice < 1 << values.Length; choice++)
        {
            int[] served = [.. Enumerable.Range(0, values.Length).Where(group => (choice >> group & 1) != 0)];
            best = Math.Max(best, Revenue(precision => highest(precision, served)));
        }

        return best;
    }

    private double Revenue(Func<double, double> price) => Enumerable.Range(0, values.Length)
        .Select(group => price(precisions[group]) is var asked && asked <= values[group] * (1 + 1e-12) ? asked : 0)
        .Average();

    private static Money? Cheapest(Money[] prices, double[] offered, double precision) =>
        new VersionMenu(offered, prices).Cheapest(precision, Copies, new int[prices.Length]);
}
