using Simulator.Market.Settlement;

namespace Simulator.Market.Goods;

/// <summary>Something that can be bought: a standardized good, or one provider's data product.</summary>
public struct Product
{
    /// <summary>Names its draws.</summary>
    public ulong Key;

    /// <summary>Multiplies its value to buyers.</summary>
    public double Quality;

    /// <summary>Of delivering one copy.</summary>
    public Money Cost;

    /// <summary>Still to be spent before it can be offered.</summary>
    public Money FixedCost;

    /// <summary>Participant number of the owner; -1 for a standardized good.</summary>
    public int Provider;

    /// <summary>Number of the good it is an instance of.</summary>
    public int Good;

    /// <summary>How many licenses may still be sold.</summary>
    public int CopiesLeft;

    /// <summary>Licenses sold so far.</summary>
    public int Sold;

    /// <summary>Number of the venue where it is listed; -1: nowhere.</summary>
    public int Venue;
}
