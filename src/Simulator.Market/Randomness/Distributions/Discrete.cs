using System.Collections.Immutable;

namespace Simulator.Market.Randomness.Distributions;

/// <summary>Finitely many values with the given weights (any positive scale).</summary>
public sealed record Discrete(ImmutableArray<double> Values, ImmutableArray<double> Weights) : Distribution
{
    public ImmutableArray<double> Weights { get; } =
        Values.Length > 0 && Values.Length == Weights.Length && Weights.All(weight => weight >= 0) && Weights.Sum() > 0
            ? Weights
            : throw new ArgumentException("values and weights must have the same length, and the weights be positive");

    public override double Quantile(double probability)
    {
        var left = probability * Weights.Sum();
        for (var item = 0; item < Values.Length - 1; item++)
        {
            left -= Weights[item];
            if (left < 0)
            {
                return Values[item];
            }
        }

        return Values[^1];
    }
}
