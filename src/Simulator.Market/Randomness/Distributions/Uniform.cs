namespace Simulator.Market.Randomness.Distributions;

/// <summary>Uniform on [Low, High].</summary>
public sealed record Uniform(double Low, double High) : Distribution
{
    public double Low { get; } = Low <= High ? Low : throw new ArgumentException("low must not exceed high");

    public override double Quantile(double probability) => Low + (High - Low) * probability;
}
