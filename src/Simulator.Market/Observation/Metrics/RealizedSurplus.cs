namespace Simulator.Market.Observation.Metrics;

/// <summary>Buyers' value less sellers' cost over all trades: gains from trade, whoever gets them.</summary>
public sealed record RealizedSurplus : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new((facts.Tally.Value - facts.Tally.Cost).Amount);
}
