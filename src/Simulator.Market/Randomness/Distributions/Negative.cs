namespace Simulator.Market.Randomness.Distributions;

/// <summary>Another distribution with the sign reversed.</summary>
public sealed record Negative(Distribution Of) : Distribution
{
    public override double Quantile(double probability) => -Of.Quantile(1 - probability);

    public override double Draw(ref RandomStream stream, int index) => -Of.Draw(ref stream, index);
}
