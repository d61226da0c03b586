using MathNet.Numerics;

namespace Simulator.Market.Randomness.Distributions;

/// <summary>Normal with the given mean and standard deviation.</summary>
public sealed record Normal(double Mean, double Sd) : Distribution
{
    public double Sd { get; } = Sd >= 0 ? Sd : throw new ArgumentException("sd must not be negative");

    public override double Quantile(double probability) => Mean + Sd * StandardQuantile(probability);

    internal static double StandardQuantile(double probability) =>
        -Constants.Sqrt2 * SpecialFunctions.ErfcInv(2 * probability);
}
