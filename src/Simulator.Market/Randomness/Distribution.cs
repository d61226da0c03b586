namespace Simulator.Market.Randomness;

/// <summary>A distribution of a scenario's number over the members of a population. Drawn by inversion: one uniform
/// number for each value, so that a change of parameters keeps the ranks (common random numbers).</summary>
public abstract record Distribution
{
    /// <summary>The value below which a share <paramref name="probability"/> of the population lies.</summary>
    /// <param name="probability">In the open interval (0, 1).</param>
    public abstract double Quantile(double probability);

    /// <summary>The value of the member with this index.</summary>
    public virtual double Draw(ref RandomStream stream, int index) => Quantile(stream.NextUniform());
}
