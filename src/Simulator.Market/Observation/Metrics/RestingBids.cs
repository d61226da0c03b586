namespace Simulator.Market.Observation.Metrics;

/// <summary>Bids left in the book at the close, mean over periods.</summary>
public sealed record RestingBids : Metric
{
    public override string Unit => "orders";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.RestingBids);
}
