namespace Simulator.Market.Oversight;

/// <summary>What is kept of a pilot, by region and period, for whoever evaluates it.</summary>
/// <param name="Metric">Number of the metric that is its outcome; absent: the statistic that the pilot draws.</param>
public sealed record PilotWatch(int? Metric = null);
