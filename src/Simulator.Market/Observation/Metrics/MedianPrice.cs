using Simulator.Market.Settlement;

namespace Simulator.Market.Observation.Metrics;

/// <summary>Median price of all trades of the run (the lower one of an even number).</summary>
public sealed record MedianPrice : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool NeedsPrices => true;

    public override bool IsOfWholeRun => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts) => facts.IsLast && facts.Prices.Count > 0
        ? new(Quantile(facts.Prices, 0.5).Amount)
        : new(0, 0);

    /// <summary>The smallest price that at least this share of the trades does not exceed.</summary>
    internal static Money Quantile(IReadOnlyList<Money> prices, double share)
    {
        var sorted = prices.Order().ToArray();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
