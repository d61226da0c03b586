namespace Simulator.Market.Observation.Metrics;

/// <summary>Taxes paid to the treasury.</summary>
public sealed record TaxRevenue : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.Tax.Amount);
}
