namespace Simulator.Market.Observation.Metrics;

/// <summary>Subsidies that the state paid.</summary>
public sealed record SubsidyOutlay : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Subsidy.Amount);
}
