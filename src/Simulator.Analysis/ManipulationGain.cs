using MathNet.Numerics.Statistics;

namespace Simulator.Analysis;

/// <summary>What a manipulation brings over the truth, at the best of several factors. The factor is chosen on one half
/// of the replications and its gain measured on the other, so that choosing the best does not flatter it.</summary>
/// <param name="Factor">The best one; null where there is nothing to choose.</param>
/// <param name="Mean">Mean gain, in currency; negative where the truth is better.</param>
/// <param name="Se">Standard error of the mean; absent below two pairs.</param>
/// <param name="Interval">Of the mean, by Student's t on paired differences; absent below two pairs.</param>
/// <param name="PayingShare">Share of the replications in which it pays: zero for any manipulation of a mechanism in
/// which the truth is a dominant strategy.</param>
/// <param name="N">Replications that it is measured on.</param>
public sealed record ManipulationGain(
    double? Factor, double Mean, double? Se, Interval? Interval, double PayingShare, int N)
{
    public Verdict Verdict => Interval switch
    {
        { Low: > 0 } => Verdict.Gain,
        { High: < 0 } => Verdict.Loss,
        _ => Verdict.None,
    };

    /// <summary>Chooses on the first half and measures on the second.</summary>
    /// <param name="truth">Utility in each replication without manipulation.</param>
    /// <param name="candidates">By factor, least first: utility in the same replications with it.</param>
    /// <param name="confidence">Of the interval.</param>
    public static ManipulationGain Of(
        IReadOnlyList<double> truth,
        IReadOnlyList<(double? Factor, IReadOnlyList<double> Utilities)> candidates,
        double confidence)
    {
        var half = candidates.Count > 1 ? truth.Count / 2 : 0;
        var best = candidates.MaxBy(candidate => Gains(truth, candidate.Utilities).Take(half).Sum());
        var gains = Gains(truth, best.Utilities).Skip(half).ToArray();
        var mean = ArrayStatistics.Mean(gains);
        var paying = gains.Count(gain => gain > 0) / (double)gains.Length;
        if (gains.Length < 2)
        {
            return new ManipulationGain(best.Factor, mean, null, null, paying, gains.Length);
        }

        var se = ArrayStatistics.StandardDeviation(gains) / Math.Sqrt(gains.Length);
        var margin = se == 0 ? 0 : se * StudentT.Critical(confidence, gains.Length - 1);
        return new ManipulationGain(
            best.Factor, mean, se, Analysis.Interval.Around(mean, margin), paying, gains.Length);
    }

    private static IEnumerable<double> Gains(IReadOnlyList<double> truth, IReadOnlyList<double> utilities) =>
        truth.Count == utilities.Count
            ? truth.Zip(utilities, (without, with) => with - without)
            : throw new ArgumentException($"{truth.Count} replications do not pair with {utilities.Count}.");
}
