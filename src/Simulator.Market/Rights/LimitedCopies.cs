namespace Simulator.Market.Rights;

/// <summary>At most <paramref name="Number"/> buyers.</summary>
public sealed record LimitedCopies(int Number) : License
{
    public int Number { get; } = Number >= 1 ? Number : throw new ArgumentException("number must be at least 1");

    public override int Copies => Number;
}
