namespace Simulator.Market.Observation.Metrics;

/// <summary>Value of the trades of a period, on average: what a lone seller earns a round.</summary>
/// <param name="From">First period that counts.</param>
public sealed record VolumePerPeriod(int From = 0) : Metric
{
    public int From { get; } = From >= 0 ? From : throw new ArgumentException("from must not be negative");

    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        facts.Period >= From ? new(facts.Tally.Volume.Amount) : new(0, 0);
}
