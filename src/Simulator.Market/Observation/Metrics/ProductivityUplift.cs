namespace Simulator.Market.Observation.Metrics;

/// <summary>What data in use add to the output of firms, as a share of what capital and labor make:
/// A(D) - 1.</summary>
/// <param name="Sector">Of which; absent: all with a production function.</param>
public sealed record ProductivityUplift(string? Sector = null) : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        facts.Output?.Uplift(facts.Scope, Sector) ?? new(0, 0);
}
