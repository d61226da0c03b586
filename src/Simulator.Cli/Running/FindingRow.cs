using Simulator.Analysis;
using Simulator.Scenarios.Findings;

namespace Simulator.Cli.Running;

/// <summary>One claim about what a reform changes, tested.</summary>
/// <param name="Finding">That it belongs to.</param>
/// <param name="Scenario">File of the reform.</param>
/// <param name="Against">File that it is compared with.</param>
/// <param name="Claim">What is said.</param>
/// <param name="Metric">That was measured.</param>
/// <param name="Comparison">Of both, paired.</param>
/// <param name="Standing">The verdict.</param>
internal sealed record FindingRow(
    Finding Finding,
    string Scenario,
    string Against,
    FindingClaim Claim,
    MetricName Metric,
    Comparison Comparison,
    Standing Standing);
