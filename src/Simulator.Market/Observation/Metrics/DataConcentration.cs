namespace Simulator.Market.Observation.Metrics;

/// <summary>Herfindahl-Hirschman index of what the regions of a market of data elements counted so far: sum of squared
/// shares, between 0 and 1. Of exchange-value it is the concentration of exchanges.</summary>
public sealed record DataConcentration(Counter Of) : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts) => facts is { IsLast: true, Counts: { } counts }
        ? Herfindahl.Of(Enumerable.Range(0, counts.Regions).Select(region => Of.Amount(counts.SoFar(region, Of))))
        : new(0, 0);
}
