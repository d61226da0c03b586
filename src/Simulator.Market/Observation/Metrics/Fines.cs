namespace Simulator.Market.Observation.Metrics;

/// <summary>That the treasury collected for trades detected as violations.</summary>
public sealed record Fines : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) => new(facts.Tally.Fines.Amount);
}
