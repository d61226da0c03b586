namespace Simulator.Market.Observation.Metrics;

/// <summary>Herfindahl-Hirschman index of sellers' cumulative receipts: sum of squared shares, between 0 and
/// 1.</summary>
public sealed record Herfindahl : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override Measurement Measure(PeriodFacts facts)
    {
        if (!facts.IsLast)
        {
            return new(0, 0);
        }

        var (sum, squares) = (0.0, 0.0);
        foreach (var revenue in facts.Revenue.Span)
        {
            sum += revenue.Amount;
            squares += revenue.Amount * revenue.Amount;
        }

        return new(squares, sum * sum);
    }
}
