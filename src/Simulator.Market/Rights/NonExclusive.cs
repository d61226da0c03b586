namespace Simulator.Market.Rights;

/// <summary>Any number of buyers may hold it at once.</summary>
public sealed record NonExclusive : License
{
    public override int Copies => int.MaxValue;
}
