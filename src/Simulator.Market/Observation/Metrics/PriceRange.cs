namespace Simulator.Market.Observation.Metrics;

/// <summary>P90 over P10 of all prices of the run.</summary>
public sealed record PriceRange : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool NeedsPrices => true;

    public override bool IsOfWholeRun => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts) => facts.IsLast && facts.Prices.Count > 0
        ? new(MedianPrice.Quantile(facts.Prices, 0.9).Amount, MedianPrice.Quantile(facts.Prices, 0.1).Amount)
        : new(0, 0);
}
