using System.Collections.Immutable;
using Simulator.Analysis;

namespace Simulator.Storage;

/// <summary>summary.json: the metrics over all replications. Null where nothing can be said.</summary>
public sealed record SummaryFile(
    string Scenario,
    string Fingerprint,
    ulong Seed,
    int Replications,
    int Periods,
    ImmutableArray<SummaryFile.Line> Metrics)
{
    public const string FileName = "summary.json";

    public static SummaryFile Of(RunHeader header, int replications, IEnumerable<MetricSummary> metrics) =>
        new(header.Scenario, header.Fingerprint, header.Seed, replications, header.Periods,
            [.. metrics.Select(metric => Line.Of(metric))]);

    /// <summary>One metric.</summary>
    /// <param name="Name">As in the catalogue.</param>
    /// <param name="Unit">Of the mean.</param>
    /// <param name="Mean">Of one value for each replication.</param>
    /// <param name="Sd">Standard deviation between replications.</param>
    /// <param name="Se">Standard error of the mean.</param>
    /// <param name="Ci95">Low and high end of the 95% interval of the mean.</param>
    /// <param name="N">Replications that measured it.</param>
    public sealed record Line(
        string Name, string Unit, double? Mean, double? Sd, double? Se, ImmutableArray<double?>? Ci95, int N)
    {
        public static Line Of(MetricSummary metric)
        {
            var summary = metric.Summary;
            return new Line(
                metric.Name, metric.Unit, Finite(summary.Mean), Finite(summary.Sd), Finite(summary.Se),
                summary.Ci95 is { } interval ? [Finite(interval.Low), Finite(interval.High)] : null, summary.N);
        }

        private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
    }
}
