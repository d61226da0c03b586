namespace Simulator.Market.Observation.Metrics;

/// <summary>What the members of a population received for what they sold, levies deducted, whatever they paid for what
/// they bought. By region it counts where the population is at home.</summary>
/// <param name="Population">Name of the population.</param>
public sealed record Revenue(string Population) : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Total;

    public override string? ReceiptsOf => Population;

    public override Measurement Measure(PeriodFacts facts) =>
        facts.Receipts.TryGetValue(Population, out var receipts) ? new(receipts.Amount) : new(0, 0);
}
