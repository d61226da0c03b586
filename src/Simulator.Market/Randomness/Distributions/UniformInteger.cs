namespace Simulator.Market.Randomness.Distributions;

/// <summary>Uniform on the integers Low, ..., High.</summary>
public sealed record UniformInteger(long Low, long High) : Distribution
{
    public long Low { get; } = Low <= High ? Low : throw new ArgumentException("low must not exceed high");

    public override double Quantile(double probability) =>
        Math.Min(High, Low + Math.Floor((High - Low + 1) * probability));
}
