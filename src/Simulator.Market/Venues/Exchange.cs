using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>The exchange of a region: everything there that matches or files.</summary>
public struct Exchange
{
    /// <summary>Deals in a period, of late.</summary>
    public double Deals;

    /// <summary>Listings, of late.</summary>
    public double Listings;

    /// <summary>The operator's money when the last period closed.</summary>
    internal Money Held;

    /// <summary>Profit of its accounting year so far, public money included.</summary>
    internal Money Year;

    /// <summary>Profit so far, public money included, less what its founders put up.</summary>
    internal Money Result;

    /// <summary>First period of its accounting year.</summary>
    internal int Since;

    /// <summary>Number of the region whose exchange took it over, plus one; 0: none.</summary>
    internal int Heir;

    internal bool IsFounded;

    /// <summary>Whether its founders have their money back.</summary>
    internal bool HasPaidBack;

    /// <summary>Whether there is one.</summary>
    public bool Exists;

    /// <summary>Whether it was wound up or merged.</summary>
    public bool IsClosed;

    public readonly bool IsOpen => Exists && !IsClosed;
}
