namespace Simulator.Market.Observation.Metrics;

/// <summary>Number of trades.</summary>
public sealed record Trades : Metric
{
    public override string Unit => "contracts";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Trades);
}
