namespace Simulator.Market.Observation.Metrics;

/// <summary>What licenses are worth to their buyers less what buyers paid, levies included.</summary>
public sealed record ConsumerSurplus : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new((facts.Tally.Value - facts.Tally.Paid).Amount);
}
