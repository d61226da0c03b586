namespace Simulator.Market.Observation.Metrics;

/// <summary>Asks left in the book at the close, mean over periods.</summary>
public sealed record RestingAsks : Metric
{
    public override string Unit => "orders";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.RestingAsks);
}
