namespace Simulator.Analysis;

/// <summary>A metric over the replications of one arm.</summary>
public sealed record MetricSummary(string Name, string Unit, Summary Summary);
