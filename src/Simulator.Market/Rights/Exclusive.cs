namespace Simulator.Market.Rights;

/// <summary>One buyer, once.</summary>
public sealed record Exclusive : License
{
    public override int Copies => 1;
}
