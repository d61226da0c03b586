namespace Simulator.Market.Observation.Metrics;

/// <summary>Best bid left at the close, averaged over the closes that had one.</summary>
public sealed record BestBid : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.BestBid.Amount, facts.Tally.BooksWithBid);
}
