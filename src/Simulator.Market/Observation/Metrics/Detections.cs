namespace Simulator.Market.Observation.Metrics;

/// <summary>Trades detected as violations.</summary>
public sealed record Detections : Metric
{
    public override string Unit => "contracts";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) => new(facts.Tally.Detections);
}
