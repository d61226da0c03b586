using System.Collections.Immutable;
using System.Globalization;
using Simulator.Market.Incidents.Contagion;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>The share z = 1 - exp(-R z) that an outbreak reaches; where a single source can start a cascade over a
/// threshold, which is where z P(Poisson(z) at most K - 2) exceeds 1, K the most neighbors of whom one is enough; and
/// what debtors pay, from the linear system of those who fail.</summary>
public static class ContagionChecks
{
    public static ImmutableArray<ExactCheck> All =>
    [
        .. new[] { (1.5, 0.58281), (2.0, 0.79681), (3.0, 0.94048) }.Select(point => Share(point.Item1, point.Item2)),
        Edge("lower", 0.18, 1.021, 0.5, 2),
        Edge("upper", 0.18, 5.765, 10, 2),
        Edge("lower", 0.25, 1.11414, 0.5, 2),
        Edge("upper", 0.25, 3.86307, 10, 2),
        Edge("lower", 0.12, 1.00008, 0.5, 2),
        Edge("upper", 0.12, 10.65744, 20, 2),
        .. new[] { 591 / 76.0, 183 / 19.0, 715 / 76.0, 3 }.Select((paid, node) => new ExactCheck(
            "O33c", "Eisenberg & Noe 2001", $"payment of debtor {node + 1} of four", paid, 1e-9, () => Payments[node])),
    ];

    private static double[] Payments => ClearingVector.Of(
        new Network([0, 2, 5, 8, 11], [1, 2, 0, 2, 3, 0, 1, 3, 0, 1, 2]),
        [10, 5, 2, 6, 4, 3, 2, 8, 1, 1, 1], [3, 2, 1, 4]);

    private static ExactCheck Share(double reproduction, double share) => new(
        "O33a", "Newman 2002", string.Create(CultureInfo.InvariantCulture, $"share reached, R = {reproduction}"), share,
        5e-6, () => Outbreak.GiantShare(reproduction));

    private static ExactCheck Edge(
        string which, double threshold, double target, double outside, double inside) => new(
            "O33b", "Watts 2002",
            string.Create(CultureInfo.InvariantCulture, $"{which} edge of the window, threshold {threshold}"),
            target, 5e-4, () => Bisect(threshold, outside, inside));

    private static double Bisect(double threshold, double outside, double inside)
    {
        var cascade = new ThresholdCascade(threshold);
        while (Math.Abs(outside - inside) > 1e-9)
        {
            var middle = (outside + inside) / 2;
            (outside, inside) = cascade.CanStart(middle) ? (outside, middle) : (middle, inside);
        }

        return inside;
    }
}
