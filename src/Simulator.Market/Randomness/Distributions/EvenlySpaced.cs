namespace Simulator.Market.Randomness.Distributions;

/// <summary>So many values at equal distances, each in the middle of its share of [Low, High], given to members in
/// order from the lowest: nothing is drawn. As values of buyers or costs of sellers it is a linear schedule in steps,
/// and the areas under the first so many steps are those under the line.</summary>
/// <param name="Low">Lower end of the line.</param>
/// <param name="High">Upper end of the line.</param>
/// <param name="Count">Of the values; they start over when the population is larger.</param>
public sealed record EvenlySpaced(double Low, double High, int Count) : Distribution
{
    public double Low { get; } = Low <= High ? Low : throw new ArgumentException("low must not exceed high");

    public int Count { get; } = Count >= 1 ? Count : throw new ArgumentException("count must be at least 1");

    public override double Quantile(double probability) => At((int)Math.Min(Count - 1, probability * Count));

    public override double Draw(ref RandomStream stream, int index) => At(index % Count);

    private double At(int place) => Low + (High - Low) * (place + 0.5) / Count;
}
