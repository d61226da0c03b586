namespace Simulator.Market.Observation.Metrics;

/// <summary>Realized surplus over the largest surplus that the declared schedules allow (Gode and Sunder
/// 1993).</summary>
public sealed record AllocativeEfficiency : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override bool NeedsSchedule => true;

    public override Measurement Measure(PeriodFacts facts) =>
        new((facts.Tally.Value - facts.Tally.Cost).Amount, facts.MaximumSurplus.Amount);
}
