namespace Simulator.Market.Rules;

/// <summary>Where a derived product is sold, each of its sources keeps only exp(-strength x similarity) of its part,
/// similarity being the number of its other sources that hold the same data, so that nobody gains by listing data
/// again (Agarwal, Dahleh and Sarkar 2019). At a strength of ln 2 a source and its copy get no more than the source
/// alone. What is withheld goes to the recipient.</summary>
/// <param name="Strength">lambda.</param>
/// <param name="Recipient">Of what is withheld.</param>
public sealed record ReplicationGuard(double Strength, Recipient Recipient = Recipient.Treasury) : Rule
{
    public double Strength { get; } =
        Strength is > 0 and <= 1000 ? Strength : throw new ArgumentException("strength must lie between 0 and 1000");

    /// <summary>Share of its part that a source with so many copies keeps.</summary>
    public double Keeps(int copies) => Math.Exp(-Strength * copies);

    public override Terms Apply(Terms terms) => terms with { Guard = this };
}
