namespace Simulator.Market.Observation.Metrics;

/// <summary>Mean number of trades that wait at venues until they are carried out: the arrival rate times the mean wait
/// (Little 1961).</summary>
public sealed record QueueLength : Metric
{
    public override string Unit => "contracts";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) => new(facts.Tally.Waited);
}
