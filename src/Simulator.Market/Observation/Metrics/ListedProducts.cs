namespace Simulator.Market.Observation.Metrics;

/// <summary>Products on offer.</summary>
public sealed record ListedProducts : Metric
{
    public override string Unit => "products";

    public override Aggregation Aggregation => Aggregation.Last;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Listed);
}
