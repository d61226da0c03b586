namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of submitted orders that a rule or a venue refused.</summary>
public sealed record RefusedShare : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Refused, facts.Tally.Submitted);
}
