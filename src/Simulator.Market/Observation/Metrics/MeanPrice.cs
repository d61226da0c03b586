namespace Simulator.Market.Observation.Metrics;

/// <summary>Mean price of a trade, before levies.</summary>
public sealed record MeanPrice : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Volume.Amount, facts.Tally.Trades);
}
