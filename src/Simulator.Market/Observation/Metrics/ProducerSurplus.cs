namespace Simulator.Market.Observation.Metrics;

/// <summary>What sellers received, levies deducted, less their cost.</summary>
public sealed record ProducerSurplus : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new((facts.Tally.Received - facts.Tally.Cost).Amount);
}
