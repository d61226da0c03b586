using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>One order for one license. 32 bytes; batches of these are what cohorts send to venues.</summary>
public struct Order
{
    /// <summary>Limit of a listing whose price is given on request.</summary>
    public static readonly Money OnRequest = new(-1);

    /// <summary>The most a buyer pays, or the least a seller receives, all levies included. Of a quote request: the
    /// lower bound of the value that it discloses.</summary>
    public Money Limit;

    /// <summary>What the license is truly worth to its buyer or costs its seller. Mechanisms never look at it. Of a
    /// quote request: the upper bound of the value that it discloses, to be passed on; zero: it discloses
    /// none.</summary>
    public Money Worth;

    /// <summary>Who submits it.</summary>
    public int Participant;

    public int Product;

    /// <summary>The other side of a bilateral order; -1: anyone.</summary>
    public int Counterparty;

    public short Venue;

    public OrderKind Kind;

    /// <summary>What is particular to the order: nothing, mostly.</summary>
    internal OrderTraits Traits;

    /// <summary>Of an ask: its seller's stock never runs out (a non-rival good), so that an auction may sell any number
    /// of units under it.</summary>
    public bool IsUnlimited
    {
        readonly get => (Traits & OrderTraits.Unlimited) != 0;
        set => Traits = value ? Traits | OrderTraits.Unlimited : Traits & ~OrderTraits.Unlimited;
    }

    /// <summary>Of a bid for a data element: for what the license is wanted.</summary>
    public UseScope Use
    {
        readonly get => (UseScope)((byte)Traits >> 1);
        set => Traits = (Traits & OrderTraits.Unlimited) | (OrderTraits)((byte)value << 1);
    }
}
