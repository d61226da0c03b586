namespace Simulator.Market.Randomness.Distributions;

/// <summary>The same value for everyone. A plain number in a scenario file stands for it.</summary>
public sealed record Constant(double Value) : Distribution
{
    public override double Quantile(double probability) => Value;
}
