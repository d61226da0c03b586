namespace Simulator.Market.Observation.Metrics;

/// <summary>What one party gains from trade, in the way of <see cref="SurplusShare"/>.</summary>
/// <param name="Of">Which.</param>
public sealed record PartySurplus(Party Of) : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) => new(SurplusSplit.Of(facts, Of).Amount);
}
