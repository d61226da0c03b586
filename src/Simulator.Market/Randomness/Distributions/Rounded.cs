namespace Simulator.Market.Randomness.Distributions;

/// <summary>Another distribution rounded to a multiple of Step: integer versions of continuous distributions.</summary>
public sealed record Rounded(Distribution Of, double Step = 1) : Distribution
{
    public double Step { get; } = Step > 0 ? Step : throw new ArgumentException("step must be positive");

    public override double Quantile(double probability) => Round(Of.Quantile(probability));

    public override double Draw(ref RandomStream stream, int index) => Round(Of.Draw(ref stream, index));

    private double Round(double value) => Math.Round(value / Step) * Step;
}
