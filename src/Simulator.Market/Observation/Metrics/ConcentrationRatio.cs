namespace Simulator.Market.Observation.Metrics;

/// <summary>Concentration ratio CRk: the share of the largest sellers in all sellers' cumulative receipts.</summary>
/// <param name="Largest">k: how many sellers count as large.</param>
public sealed record ConcentrationRatio(int Largest = 4) : Metric
{
    public int Largest { get; } = Largest >= 1 ? Largest : throw new ArgumentException("largest must be at least 1");

    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool SharesReceipts => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts) => facts.IsLast
        ? Of(facts.Revenue.ToArray().Select(revenue => revenue.Amount), Largest)
        : new(0, 0);

    /// <summary>Of a list of receipts.</summary>
    public static Measurement Of(IEnumerable<double> values, int largest)
    {
        var sorted = values.OrderDescending().ToArray();
        return new(sorted.Take(largest).Sum(), sorted.Sum());
    }
}
