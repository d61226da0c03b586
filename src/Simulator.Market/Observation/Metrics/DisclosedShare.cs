using Simulator.Market.Goods;

namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of the products whose quality was hidden that have been disclosed.</summary>
public sealed record DisclosedShare : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts)
    {
        var (disclosed, all) = (0, 0);
        foreach (ref readonly var product in facts.Products.Span)
        {
            all += product.Visibility == Visibility.Observed ? 0 : 1;
            disclosed += product.Visibility == Visibility.Disclosed ? 1 : 0;
        }

        return new(disclosed, all);
    }
}
