namespace Simulator.Market.Randomness.Distributions;

/// <summary>Lognormal: the natural logarithm is normal with mean Mu and standard deviation Sigma.</summary>
public sealed record Lognormal(double Mu, double Sigma) : Distribution
{
    public double Sigma { get; } = Sigma >= 0 ? Sigma : throw new ArgumentException("sigma must not be negative");

    public override double Quantile(double probability) => Math.Exp(Mu + Sigma * Normal.StandardQuantile(probability));
}
