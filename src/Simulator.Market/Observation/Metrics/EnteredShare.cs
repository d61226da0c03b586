namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of a population that takes part, where it has a rule of entry.</summary>
/// <param name="Population">Name of the population.</param>
public sealed record EnteredShare(string Population) : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override Measurement Measure(PeriodFacts facts) =>
        facts.Entries?.ShareOf(Population) is { } share ? new(share) : new(0, 0);
}
