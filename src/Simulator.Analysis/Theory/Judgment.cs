using System.Collections.Immutable;

namespace Simulator.Analysis.Theory;

/// <summary>The rules by which a sample of replications meets an expectation. A mean may be four standard errors off,
/// which chance alone exceeds once in 16,000 times; so may a standard deviation. Nothing else is forgiven but the grid
/// on which money is counted.</summary>
public static class Judgment
{
    /// <summary>Money comes in whole millionths.</summary>
    public const double MoneyGrid = 1e-6;

    private const double StandardErrors = 4;

    /// <param name="expectation">What theory says.</param>
    /// <param name="values">One of each replication, at least two.</param>
    /// <returns>A finding for each statement: on the mean, and on the spread if there is one.</returns>
    public static ImmutableArray<Finding> Of(Expectation expectation, IReadOnlyList<double> values)
    {
        var sample = Summary.Of(values);
        if (sample.Sd is not { } sampleSd)
        {
            throw new ArgumentException($"Two values are needed, got {sample.N}.", nameof(values));
        }

        var isWhole = sample.N == values.Count;
        if (expectation.Between is { } range)
        {
            return [Find(Statistic.Mean, new Interval(range[0], range[1]), sample.Mean, 0)];
        }

        var target = expectation.Mean!.Value;
        if (expectation.Exact)
        {
            return [Find(Statistic.Each, At(target), values.MaxBy(value => Math.Abs(value - target)), 0)];
        }

        var error = (expectation.Sd ?? sampleSd) / Math.Sqrt(values.Count);
        var mean = Find(Statistic.Mean, At(target), sample.Mean, StandardErrors * error);
        return expectation.Sd is { } sd
            ? [mean, Find(Statistic.Sd, At(sd), sampleSd, StandardErrors * ErrorOfSd(values, sample.Mean))]
            : [mean];

        Finding Find(Statistic statistic, Interval accepted, double value, double tolerance) =>
            new(statistic, accepted, isWhole ? value : double.NaN, tolerance + MoneyGrid, sample);
    }

    private static Interval At(double target) => new(target, target);

    /// <summary>Standard error of the sample's standard deviation s, whatever the distribution: var(s²) is
    /// (m4 - m2² (n-3)/(n-1)) / n (Cramér 1946, 27.4), here with the sample's own central moments, and s varies by
    /// var(s²) / 4 m2 (delta method). The term with n - 3 matters where m4 = m2², as of a fair coin.</summary>
    private static double ErrorOfSd(IReadOnlyList<double> values, double mean)
    {
        var (second, fourth) = (0.0, 0.0);
        var n = (double)values.Count;
        foreach (var value in values)
        {
            var square = (value - mean) * (value - mean);
            second += square / n;
            fourth += square * square / n;
        }

        var variance = (fourth - second * second * (n - 3) / (n - 1)) / n;
        return second == 0 ? 0 : Math.Sqrt(Math.Max(0, variance) / (4 * second));
    }
}
