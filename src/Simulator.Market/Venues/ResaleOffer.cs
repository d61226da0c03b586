using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A license that its holder needs no longer and passes on to whoever pays for it.</summary>
public struct ResaleOffer
{
    public Money Price;

    /// <summary>Number of the title.</summary>
    public int Title;

    public int Product;

    public int Holder;

    /// <summary>Last period of the license.</summary>
    public int Until;

    /// <summary>For what it may be used.</summary>
    public UseScope Scope;
}
