namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of one party in what trade brings: buyers have what it is worth to them less what they pay, sellers
/// what they receive less what it costs, after royalties and what they pay people for their consent; people that, less
/// what they lose in privacy; exchanges have their fees, and the state taxes and fines less subsidies on trades.
/// Fees of brokers and valuers stay with those who pay them.</summary>
/// <param name="Of">Which.</param>
public sealed record SurplusShare(Party Of) : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(SurplusSplit.Of(facts, Of).Amount, SurplusSplit.Whole(facts).Amount);
}
