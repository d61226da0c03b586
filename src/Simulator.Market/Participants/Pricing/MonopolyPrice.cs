using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Pricing;

/// <summary>The price that maximizes a seller's expected profit from a buyer whose value it knows only in distribution:
/// argmax (p - c) P(V >= p), the optimal take-it-or-leave-it offer (Riley and Zeckhauser 1983; Myerson 1981). Values
/// may have a density, atoms, or both.</summary>
public static class MonopolyPrice
{
    private const int Parts = 64;

    private const int Rounds = 12;

    /// <param name="values">Of buyers.</param>
    /// <param name="cost">Of serving one more of them, in the unit of values.</param>
    /// <param name="low">The value is known to lie above this...</param>
    /// <param name="high">...and not above that; both the same: it is known.</param>
    /// <returns>The price, or null if none earns more than the cost. A known value is charged if it covers the
    /// cost.</returns>
    public static double? Of(
        Distribution values,
        double cost,
        double low = double.NegativeInfinity,
        double high = double.PositiveInfinity)
    {
        return low == high ? low >= cost ? low : null
            : Solve(values, cost, low, high) is var (price, profit) && profit > 0 ? price
            : null;
    }

    /// <summary>What a seller expects to earn from one buyer at the best price, over the cost; 0 if nothing.</summary>
    public static double ProfitOf(Distribution values, double cost) => Math.Max(
        0, Solve(values, cost, double.NegativeInfinity, double.PositiveInfinity).Profit);

    /// <summary>The price, and the expected profit from a buyer whose value is in the interval.</summary>
    private static (double Price, double Profit) Solve(Distribution values, double cost, double low, double high)
    {
        // At the price of quantile u of the values below `most`, a share most - u of all buyers buys.
        var least = double.IsNegativeInfinity(low) ? 0 : ShareUpTo(values, low);
        var most = double.IsPositiveInfinity(high) ? 1 : ShareUpTo(values, high);
        var best = Search(
            least, most, share => (Price(values, share, low, high) - cost) * (most - share), out var profit);
        return (Price(values, best, low, high), profit / (most - least));
    }

    /// <summary>The place in [from, to) where a function with at most a few humps is largest. It may jump upwards only
    /// where it is left-closed: every atom of a distribution is found at its left end.</summary>
    internal static double Search(double from, double to, Func<double, double> function, out double largest)
    {
        var (best, start, length) = (from, from, to - from);
        largest = double.NegativeInfinity;
        var parts = Parts * Parts;
        for (var round = 0; round < Rounds; round++)
        {
            for (var part = 0; part < parts; part++)
            {
                var at = start + length * part / parts;
                if (at >= from && at < to && function(at) is var value && value > largest)
                {
                    (best, largest) = (at, value);
                }
            }

            (start, length) = (best - 1.5 * length / parts, 3 * length / parts);
            parts = Parts;
        }

        return best;
    }

    private static double Price(Distribution values, double share, double low, double high) =>
        Math.Clamp(values.Quantile(Math.Clamp(share, double.Epsilon, 1 - 1e-16)), low, high);

    /// <summary>P(V &lt;= value), by bisection on the quantiles.</summary>
    private static double ShareUpTo(Distribution values, double value)
    {
        var (below, above) = (0.0, 1.0);
        while (above - below > 1e-15)
        {
            var middle = (below + above) / 2;
            (below, above) = values.Quantile(middle) <= value ? (middle, above) : (below, middle);
        }

        return below;
    }
}
