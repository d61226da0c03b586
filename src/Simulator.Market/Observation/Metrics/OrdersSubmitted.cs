namespace Simulator.Market.Observation.Metrics;

/// <summary>Orders that reached a venue.</summary>
public sealed record OrdersSubmitted : Metric
{
    public override string Unit => "orders";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Submitted);
}
