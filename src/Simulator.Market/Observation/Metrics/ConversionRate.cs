namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of providers' products that have been sold at least once since the start.</summary>
public sealed record ConversionRate : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool IsOfWholeRun => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts)
    {
        var (sold, all) = (0, 0);
        foreach (ref readonly var product in facts.Products.Span)
        {
            all += product.Provider >= 0 ? 1 : 0;
            sold += product.Provider >= 0 && product.Sold > 0 ? 1 : 0;
        }

        return new(sold, all);
    }
}
