namespace Simulator.Market.Observation.Metrics;

/// <summary>Gini coefficient of cumulative receipts among participants that sold anything (population formula,
/// without the n/(n-1) correction).</summary>
public sealed record Gini : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool SharesReceipts => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts) => facts.IsLast
        ? Of(facts.Revenue.ToArray().Where(revenue => revenue.Micros > 0).Select(revenue => revenue.Amount))
        : new(0, 0);

    /// <summary>Of a list of receipts.</summary>
    public static Measurement Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var (weighted, sum) = (0.0, 0.0);
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            weighted += (2.0 * (rank + 1) - sorted.Length - 1) * sorted[rank];
            sum += sorted[rank];
        }

        return new(weighted, sorted.Length * sum);
    }
}
