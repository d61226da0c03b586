using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace Simulator.Analysis.Games;

/// <summary>A monopolist sells experiments about two states to buyers of two types, who earn 1 if their action matches
/// the state (Bergemann, Bonatti and Smolin 2018). The menu that earns most solves a linear program.</summary>
/// <param name="First">Probability of the first state that buyers of the first type believe in.</param>
/// <param name="Second">Of those of the second type.</param>
/// <param name="ShareOfFirst">Share of buyers who are of the first type.</param>
public sealed record ExperimentSale(double First, double Second, double ShareOfFirst)
{
    /// <summary>Hits of each type's experiment in both states, and its price.</summary>
    private const int Unknowns = 6;

    private const double Tolerance = 1e-9;

    /// <summary>Which unknowns are probabilities.</summary>
    private static readonly ImmutableArray<int> Hits = [0, 1, 3, 4];

    public double First { get; } = Probability(First, "first");

    public double Second { get; } = Probability(Second, "second");

    public double ShareOfFirst { get; } = Probability(ShareOfFirst, "share-of-first");

    /// <summary>Revenue per buyer from the best price for one experiment that reveals the state.</summary>
    public double FlatRevenue
    {
        get
        {
            var (first, second) = (Math.Min(First, 1 - First), Math.Min(Second, 1 - Second));
            var both = Math.Min(first, second);
            return Math.Max(both, Math.Max(
                first > both ? ShareOfFirst * first : 0, second > both ? (1 - ShareOfFirst) * second : 0));
        }
    }

    /// <summary>The menu that earns most: the best feasible vertex of the linear program. All are visited, since there
    /// are only 3,003 choices of 6 constraints to bind.</summary>
    public ExperimentMenu Solve()
    {
        var constraints = Constraints();
        var binding = Enumerable.Range(0, Unknowns).ToArray();
        Vector<double>? best = null;
        do
        {
            var chosen = binding.Select(row => constraints[row]).ToArray();
            var vertex = Matrix<double>.Build.DenseOfRowArrays(chosen.Select(row => row.Weights))
                .Solve(Vector<double>.Build.Dense([.. chosen.Select(row => row.Least)]));
            if (Array.TrueForAll(constraints, row => Dot(row.Weights, vertex) >= row.Least - Tolerance)
                && (best is null || Revenue(vertex) > Revenue(best) + Tolerance))
            {
                best = vertex;
            }
        }
        while (Advance(binding, constraints.Length));

        return new ExperimentMenu(
            new Experiment(best![0], best[1], best[2]), new Experiment(best[3], best[4], best[5]), Revenue(best));
    }

    private double Revenue(Vector<double> menu) => ShareOfFirst * menu[2] + (1 - ShareOfFirst) * menu[5];

    /// <summary>Weights on the unknowns, whose sum must be at least so much.</summary>
    private (double[] Weights, double Least)[] Constraints()
    {
        var (a, b) = (First, Second);
        return
        [
            // Nobody does better without an experiment...
            ([a, 1 - a, -1, 0, 0, 0], Math.Max(a, 1 - a)),
            ([0, 0, 0, b, 1 - b, -1], Math.Max(b, 1 - b)),

            // ...nor with the other type's, by whose signals it would act.
            ([a, 1 - a, -1, -a, a - 1, 1], 0),
            ([-b, b - 1, 1, b, 1 - b, -1], 0),
            .. Enumerable.Range(0, Unknowns).Select(unknown => (Unit(unknown, 1), 0.0)),
            .. Hits.Select(hit => (Unit(hit, -1), -1.0)),
        ];
    }

    private static double[] Unit(int unknown, double weight)
    {
        var weights = new double[Unknowns];
        weights[unknown] = weight;
        return weights;
    }

    private static double Dot(double[] weights, Vector<double> at)
    {
        var sum = 0.0;
        for (var place = 0; place < weights.Length; place++)
        {
            sum += weights[place] * at[place];
        }

        return sum;
    }

    /// <summary>The next increasing choice of places below the bound; false if it was the last.</summary>
    private static bool Advance(int[] places, int bound)
    {
        var moved = places.Length - 1;
        while (moved >= 0 && places[moved] == bound - places.Length + moved)
        {
            moved--;
        }

        for (var place = moved; place >= 0 && place < places.Length; place++)
        {
            places[place] = place == moved ? places[place] + 1 : places[place - 1] + 1;
        }

        return moved >= 0;
    }

    private static double Probability(double value, string name) => value is >= 0 and <= 1
        ? value
        : throw new ArgumentException($"{name} must be from 0 to 1");
}
