namespace Simulator.Market.Observation.Metrics;

/// <summary>Sum of prices paid for licenses, before levies.</summary>
public sealed record TradingVolume : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Volume.Amount);
}
