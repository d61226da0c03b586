namespace Simulator.Market.Observation.Metrics;

/// <summary>What the members of a population received for what they sold, less what they paid for what they bought,
/// levies included: the profit of those who buy to sell. By region it counts where the population is at home.</summary>
/// <param name="Population">Name of the population.</param>
public sealed record TradingProfit(string Population) : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override string? ReceiptsOf => Population;

    public override bool NeedsPayments => true;

    public override Measurement Measure(PeriodFacts facts) =>
        facts.Receipts.TryGetValue(Population, out var receipts)
            ? new((receipts - facts.Payments[Population]).Amount)
            : new(0, 0);
}
