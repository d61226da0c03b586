using Simulator.Analysis;

namespace Simulator.Cli.Running;

/// <summary>How two arms differ in a metric.</summary>
internal sealed record MetricComparison(MetricName Metric, Comparison Comparison);
