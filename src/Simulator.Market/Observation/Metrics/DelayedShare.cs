namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of trades that had to wait until a server was free to carry them out.</summary>
public sealed record DelayedShare : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) => new(facts.Tally.Delayed, facts.Tally.Served);
}
