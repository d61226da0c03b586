namespace Simulator.Market.Randomness.Distributions;

/// <summary>Another distribution with values outside [Low, High] moved to the nearer bound.</summary>
public sealed record Clamped(Distribution Of, double Low, double High) : Distribution
{
    public double Low { get; } = Low <= High ? Low : throw new ArgumentException("low must not exceed high");

    public override double Quantile(double probability) => Math.Clamp(Of.Quantile(probability), Low, High);

    public override double Draw(ref RandomStream stream, int index) =>
        Math.Clamp(Of.Draw(ref stream, index), Low, High);
}
