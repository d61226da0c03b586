namespace Simulator.Market.Observation.Metrics;

/// <summary>Harm that the units traded did to people outside of the market (Pigou 1920).</summary>
public sealed record ExternalCost : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) => new(facts.Tally.Harm.Amount);
}
