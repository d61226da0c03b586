using Simulator.Market.Settlement;

namespace Simulator.Market.Rights;

/// <summary>One link in the chain of title: who got which rights in what from whom. 64 bytes.</summary>
public struct Title
{
    /// <summary>What the holder paid.</summary>
    public Money Price;

    public int Product;

    public int Holder;

    /// <summary>Who granted it: the provider, or who leaked the copy.</summary>
    public int Grantor;

    /// <summary>Period in which it was granted.</summary>
    public int Period;

    /// <summary>Last period in which it may be used.</summary>
    public int Until;

    /// <summary>Number of the product's title before this one; -1: none.</summary>
    public int PreviousOfProduct;

    /// <summary>Number of the holder's title before this one; -1: none.</summary>
    public int PreviousOfHolder;

    /// <summary>Empty for a copy that nobody may have.</summary>
    public Powers Powers;

    public Delivery Delivery;

    /// <summary>For what it may be used.</summary>
    public UseScope Scope;

    /// <summary>For what its holder uses it.</summary>
    public UseScope Use;

    /// <summary>Whether the holder may pass it on.</summary>
    public bool IsTransferable;

    /// <summary>Ties it to the product's title before it, where provenance is recorded; 0: it is not.</summary>
    internal UInt128 Seal;
}
