using System.Collections.Immutable;

namespace Simulator.Analysis.Evaluation;

/// <summary>The mixture of series that is nearest to another by least squares. Weight is moved, as much as helps, from
/// the series of which less is wanted most to that of which more is, until nobody is wanted more than another (as
/// Platt 1998 moves pairs of multipliers): each step keeps weights on the simplex, exactly.</summary>
public static class SimplexFit
{
    private const int MostSteps = 200_000;
    private const double Precision = 1e-15;

    /// <param name="series">At least one; all as long as the target.</param>
    /// <param name="target">What they are to come to.</param>
    /// <returns>Weights that are not negative and sum to one.</returns>
    public static ImmutableArray<double> Weights(IReadOnlyList<double[]> series, double[] target)
    {
        var products = Products(series);
        var weights = new double[series.Count];
        Array.Fill(weights, 1.0 / series.Count);
        double[] slopes = [.. series.Select((own, item) =>
            products[item].Zip(weights, (product, weight) => product * weight).Sum() - Product(own, target))];
        var scale = series.Max(own => Product(own, own));
        for (var step = 0; step < MostSteps; step++)
        {
            var (gains, loses) = Extremes(slopes, weights);
            if (slopes[loses] - slopes[gains] <= Precision * scale)
            {
                break;
            }

            Move(weights, slopes, products, (gains, loses));
        }

        return [.. weights];
    }

    private static (int Gains, int Loses) Extremes(double[] slopes, double[] weights)
    {
        var (gains, loses) = (0, -1);
        for (var item = 0; item < slopes.Length; item++)
        {
            gains = slopes[item] < slopes[gains] ? item : gains;
            loses = weights[item] > 0 && (loses < 0 || slopes[item] > slopes[loses]) ? item : loses;
        }

        return (gains, loses);
    }

    private static void Move(double[] weights, double[] slopes, double[][] products, (int Gains, int Loses) pair)
    {
        var (gains, loses) = pair;
        var curvature = products[gains][gains] + products[loses][loses] - 2 * products[gains][loses];
        var wanted = curvature > 0 ? (slopes[loses] - slopes[gains]) / curvature : double.PositiveInfinity;
        var moved = Math.Min(wanted, weights[loses]);
        weights[gains] += moved;
        weights[loses] = moved == weights[loses] ? 0 : weights[loses] - moved;
        for (var item = 0; item < slopes.Length; item++)
        {
            slopes[item] += moved * (products[item][gains] - products[item][loses]);
        }
    }

    private static double[][] Products(IReadOnlyList<double[]> series) =>
        [.. series.Select(row => series.Select(column => Product(row, column)).ToArray())];

    private static double Product(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var item = 0; item < a.Length; item++)
        {
            sum += a[item] * b[item];
        }

        return sum;
    }
}
