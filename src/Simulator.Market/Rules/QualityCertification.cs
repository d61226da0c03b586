using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>The exchange certifies quality: a published signal, and a floor below which nothing is admitted.</summary>
/// <param name="Precision">Inverse variance of the certificate on log quality.</param>
/// <param name="Floor">Lowest certified quality that is admitted.</param>
public sealed record QualityCertification(double Precision, double Floor = 0) : Rule
{
    public double Precision { get; } =
        Precision > 0 ? Precision : throw new ArgumentException("precision must be positive");

    public double Floor { get; } = Floor >= 0 ? Floor : throw new ArgumentException("floor must not be negative");

    public override Policy Apply(Policy policy) =>
        policy with { CertificationPrecision = Precision, QualityFloor = Floor };
}
