namespace Simulator.Market.Observation.Metrics;

/// <summary>Trades over the number of participants.</summary>
public sealed record TradesPerParticipant : Metric
{
    public override string Unit => "contracts";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Trades / (double)Math.Max(1, facts.Accounts.Length));
}
