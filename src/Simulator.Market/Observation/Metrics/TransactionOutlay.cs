namespace Simulator.Market.Observation.Metrics;

/// <summary>Resources that trades used up beside the good: what buyers and sellers bore of transaction costs (Coase
/// 1960).</summary>
public sealed record TransactionOutlay : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) => new(facts.Tally.TransactionCost.Amount);
}
