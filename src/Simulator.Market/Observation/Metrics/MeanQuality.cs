namespace Simulator.Market.Observation.Metrics;

/// <summary>Mean quality of the products traded, each counted as often as it was.</summary>
public sealed record MeanQuality : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override bool NeedsQuality => true;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Quality / 1e6, facts.Tally.Trades);
}
