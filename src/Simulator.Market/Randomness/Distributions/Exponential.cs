namespace Simulator.Market.Randomness.Distributions;

/// <summary>Exponential with the given mean.</summary>
public sealed record Exponential(double Mean) : Distribution
{
    public double Mean { get; } = Mean > 0 ? Mean : throw new ArgumentException("mean must be positive");

    public override double Quantile(double probability) => -Mean * Math.Log(1 - probability);
}
