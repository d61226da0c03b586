using System.Collections.Immutable;

namespace Simulator.Market.Randomness.Distributions;

/// <summary>An explicit value for each member, in order; the list starts over when the population is larger.</summary>
public sealed record Listed(ImmutableArray<double> Values) : Distribution
{
    public ImmutableArray<double> Values { get; } =
        Values.Length > 0 ? Values : throw new ArgumentException("values must not be empty");

    public override double Quantile(double probability) =>
        Values.Sort()[(int)Math.Min(Values.Length - 1, probability * Values.Length)];

    public override double Draw(ref RandomStream stream, int index) => Values[index % Values.Length];
}
