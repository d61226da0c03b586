using Simulator.Analysis;
using Simulator.Analysis.Theory;

namespace Simulator.Cli.Running;

/// <summary>One claim of the certificate, tested.</summary>
/// <param name="Result">Its number among the results to be met.</param>
/// <param name="Paper">That says so.</param>
/// <param name="Scenario">File of the market; null where the result is about a function.</param>
/// <param name="Point">Parameters that were set; of a function, what was computed.</param>
/// <param name="Metric">That was measured; empty for a function.</param>
/// <param name="Statistic">Of the metric.</param>
/// <param name="Target">What theory says.</param>
/// <param name="Value">What the laboratory says.</param>
/// <param name="Tolerance">Largest distance between the two.</param>
/// <param name="Sample">Behind the value; null for a function.</param>
/// <param name="Holds">The verdict.</param>
internal sealed record CertificateRow(
    string Result,
    string Paper,
    string? Scenario,
    string Point,
    string Metric,
    Statistic Statistic,
    Interval Target,
    double Value,
    double Tolerance,
    Summary? Sample,
    bool Holds);
