namespace Simulator.Market.Observation.Metrics;

/// <summary>Best ask left at the close, averaged over the closes that had one.</summary>
public sealed record BestAsk : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.BestAsk.Amount, facts.Tally.BooksWithAsk);
}
