namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of providers' products that have been sold at least once since the start.</summary>
public sealed record ConversionRate : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool IsOfWholeRun => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts) => new(facts.ProductsSold, facts.ProductsOwned);
}
