namespace Simulator.Market.Venues;

/// <summary>A provider seeks a valuation of one of its products.</summary>
/// <param name="Product">Which.</param>
/// <param name="Variance">Of the log of its own opinion of the product's value.</param>
/// <param name="Stake">What an error of that variance costs it, in currency.</param>
public readonly record struct ValuationRequest(int Product, double Variance, double Stake)
{
    /// <summary>What a report is worth to it: the part of the loss that the better of two opinions spares, both being
    /// weighed by their precision.</summary>
    /// <param name="precision">Of the report.</param>
    public double WorthOf(double precision) => Stake * WeightOf(precision, Variance);

    /// <summary>The weight of a report beside an own opinion (Bayes' rule).</summary>
    /// <param name="precision">Of the report.</param>
    /// <param name="variance">Of the opinion.</param>
    public static double WeightOf(double precision, double variance) =>
        precision * variance / (1 + precision * variance);
}
