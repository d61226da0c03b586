namespace Simulator.Market.Randomness.Distributions;

/// <summary>Pareto: P(X > x) = (Minimum / x)^Shape for x above Minimum.</summary>
public sealed record Pareto(double Minimum, double Shape) : Distribution
{
    public double Minimum { get; } = Minimum > 0 ? Minimum : throw new ArgumentException("minimum must be positive");
    public double Shape { get; } = Shape > 0 ? Shape : throw new ArgumentException("shape must be positive");

    public override double Quantile(double probability) => Minimum * Math.Pow(1 - probability, -1 / Shape);
}
