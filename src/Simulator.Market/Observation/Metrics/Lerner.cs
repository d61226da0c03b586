namespace Simulator.Market.Observation.Metrics;

/// <summary>Lerner index of market power (Lerner 1934): (price - marginal cost) / price of each trade, weighted by the
/// trade's price, so that it is the margin of all sellers over their volume. Prices are before levies.</summary>
public sealed record Lerner : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new((facts.Tally.Volume - facts.Tally.Cost).Amount, facts.Tally.Volume.Amount);
}
