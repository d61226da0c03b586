namespace Simulator.Analysis;

/// <summary>How two arms differ in one metric.</summary>
/// <param name="A">The first arm: of a paired comparison only the values that have a partner.</param>
/// <param name="B">The second arm, likewise.</param>
/// <param name="Difference">Mean of B less mean of A.</param>
/// <param name="Ci95">Of the difference; absent when there are too few values.</param>
/// <param name="PValue">Two-sided, of no difference; absent when there are too few values.</param>
public sealed record Comparison(Summary A, Summary B, double Difference, Interval? Ci95, double? PValue)
{
    /// <summary>Student's paired t-test (Student 1908): the arms share their random numbers, so that values of one
    /// replication belong together.</summary>
    public static Comparison Paired(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        if (a.Count != b.Count)
        {
            throw new ArgumentException($"A pairs with B one to one, but they hold {a.Count} and {b.Count} values.");
        }

        var pairs = a.Zip(b).Where(pair => !double.IsNaN(pair.First) && !double.IsNaN(pair.Second)).ToArray();
        var difference = Summary.Of(pairs.Select(pair => pair.Second - pair.First));
        return new Comparison(
            Summary.Of(pairs.Select(pair => pair.First)),
            Summary.Of(pairs.Select(pair => pair.Second)),
            difference.Mean,
            difference.Ci95,
            difference.Se is { } se ? PValueOf(difference.Mean, se, difference.N - 1) : null);
    }

    /// <summary>Welch's t-test (Welch 1947) with the Welch-Satterthwaite degrees of freedom: independent arms, each
    /// with a variance of its own.</summary>
    public static Comparison Independent(IEnumerable<double> a, IEnumerable<double> b)
    {
        var (first, second) = (Summary.Of(a), Summary.Of(b));
        var difference = second.Mean - first.Mean;
        if (first.Se is not { } seA || second.Se is not { } seB)
        {
            return new Comparison(first, second, difference, null, null);
        }

        var (varianceA, varianceB) = (seA * seA, seB * seB);
        var se = Math.Sqrt(varianceA + varianceB);
        if (se == 0)
        {
            return new Comparison(
                first, second, difference, Interval.Around(difference, 0), PValueOf(difference, 0, 1));
        }

        var degreesOfFreedom = Math.Pow(varianceA + varianceB, 2)
            / (varianceA * varianceA / (first.N - 1) + varianceB * varianceB / (second.N - 1));
        var margin = se * StudentT.Critical(Summary.Confidence, degreesOfFreedom);
        return new Comparison(
            first, second, difference, Interval.Around(difference, margin), PValueOf(difference, se, degreesOfFreedom));
    }

    /// <summary>Without any spread, values either agree (1) or they do not (0).</summary>
    private static double PValueOf(double difference, double se, double degreesOfFreedom) =>
        se == 0 ? difference == 0 ? 1 : 0 : StudentT.TwoSided(difference / se, degreesOfFreedom);
}
