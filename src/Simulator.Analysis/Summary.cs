using MathNet.Numerics.Statistics;

namespace Simulator.Analysis;

/// <summary>What a sample of independent values, one of each replication, says about their mean.</summary>
/// <param name="Mean">NaN of an empty sample.</param>
/// <param name="Sd">Standard deviation with n - 1; absent below two values.</param>
/// <param name="Se">Standard error of the mean; absent below two values.</param>
/// <param name="Ci95">By Student's t with n - 1 degrees of freedom; absent below two values.</param>
/// <param name="N">Values measured: those that are NaN are left out and not counted.</param>
public sealed record Summary(double Mean, double? Sd, double? Se, Interval? Ci95, int N)
{
    public const double Confidence = 0.95;

    public static Summary Of(IEnumerable<double> sample)
    {
        var values = sample.Where(value => !double.IsNaN(value)).ToArray();
        var mean = ArrayStatistics.Mean(values);
        if (values.Length < 2)
        {
            return new Summary(mean, null, null, null, values.Length);
        }

        var sd = ArrayStatistics.StandardDeviation(values);
        var se = sd / Math.Sqrt(values.Length);
        var margin = se == 0 ? 0 : se * StudentT.Critical(Confidence, values.Length - 1);
        return new Summary(mean, sd, se, Interval.Around(mean, margin), values.Length);
    }
}
