namespace Simulator.Market.Observation.Metrics;

/// <summary>Price of the period's last trade; not a number if there was none.</summary>
public sealed record LastPrice : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Last;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.LastPrice.Amount, facts.Tally.Trades > 0 ? 1 : 0);
}
