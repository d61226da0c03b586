namespace Simulator.Market.Observation.Metrics;

/// <summary>Mean over median price of the run: above 5 where contract values are heavy-tailed.</summary>
public sealed record MeanToMedian : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool NeedsPrices => true;

    public override bool IsOfWholeRun => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts) => facts.IsLast && facts.Prices.Count > 0
        ? new(
            facts.Prices.Sum(price => price.Amount) / facts.Prices.Count,
            MedianPrice.Quantile(facts.Prices, 0.5).Amount)
        : new(0, 0);
}
