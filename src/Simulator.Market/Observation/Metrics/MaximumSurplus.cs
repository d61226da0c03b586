namespace Simulator.Market.Observation.Metrics;

/// <summary>The largest surplus that any trading of the units on the declared schedules could realize, each product by
/// itself: the area between demand and supply up to where they cross (Marshall 1890). By region it is that of those who
/// trade at its venues.</summary>
public sealed record MaximumSurplus : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override bool NeedsSchedule => true;

    public override Measurement Measure(PeriodFacts facts) => new(facts.MaximumSurplus.Amount);
}
