namespace Simulator.Market.Observation.Metrics;

/// <summary>Social surplus: consumer and producer surplus, taxes, fees and fines, less subsidies, the harm done outside
/// of the market and resources used up, such as fixed costs. Money that changes hands within it cancels out; real costs
/// do not, among them transaction costs, which the surpluses are net of.</summary>
public sealed record Welfare : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts)
    {
        var tally = facts.Tally;
        var surplus = tally.Value - tally.Paid + tally.Received - tally.Cost;
        return new((surplus + tally.Tax + tally.Fee + tally.Fines - tally.Subsidy - tally.Harm - tally.Outlay).Amount);
    }
}
