namespace Simulator.Market.Observation.Metrics;

/// <summary>Herfindahl-Hirschman index of sellers' cumulative receipts: sum of squared shares, between 0 and
/// 1.</summary>
public sealed record Herfindahl : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool SharesReceipts => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts) => facts.IsLast
        ? Of(facts.Revenue.ToArray().Select(revenue => revenue.Amount))
        : new(0, 0);

    /// <summary>Of a list of receipts.</summary>
    public static Measurement Of(IEnumerable<double> values)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var value in values)
        {
            sum += value;
            squares += value * value;
        }

        return new(squares, sum * sum);
    }
}
