namespace Simulator.Market.Observation.Metrics;

/// <summary>Value of the trades of a period, on average: what a lone seller earns a round.</summary>
public sealed record VolumePerPeriod : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Volume.Amount);
}
