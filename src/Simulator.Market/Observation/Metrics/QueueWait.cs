namespace Simulator.Market.Observation.Metrics;

/// <summary>Mean time that a trade waits at its venue until it is carried out, in periods (see <see
/// cref="Venues.Service"/>).</summary>
public sealed record QueueWait : Metric
{
    public override string Unit => "periods";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) => new(facts.Tally.Waited, facts.Tally.Served);
}
