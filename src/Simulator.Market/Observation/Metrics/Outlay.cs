namespace Simulator.Market.Observation.Metrics;

/// <summary>Resources used up outside of trades: fixed costs of products, costs of disclosure.</summary>
public sealed record Outlay : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Outlay.Amount);
}
