namespace Simulator.Market.Observation.Metrics;

/// <summary>Fees for trades and memberships, and spreads, kept by the venues' operators.</summary>
public sealed record FeeRevenue : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Fee.Amount);
}
