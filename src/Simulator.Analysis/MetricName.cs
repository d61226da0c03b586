namespace Simulator.Analysis;

/// <summary>A metric as tables and reports call it.</summary>
/// <param name="Name">As in the catalogue.</param>
/// <param name="Unit">Of its values.</param>
public sealed record MetricName(string Name, string Unit);
