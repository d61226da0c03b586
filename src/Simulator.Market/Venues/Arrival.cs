using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>An admitted order as a mechanism meets it. 24 bytes.</summary>
public struct Arrival
{
    /// <summary>Priority: standing orders before new ones, then by drawn key.</summary>
    public ulong Key;

    /// <summary>The limit as a price: levies taken out, rounded to the tick in the submitter's favor.</summary>
    public Money Price;

    /// <summary>Its place in the docket.</summary>
    public int Order;

    public OrderKind Kind;
}
