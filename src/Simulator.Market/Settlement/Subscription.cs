namespace Simulator.Market.Settlement;

/// <summary>A contract by use in force.</summary>
internal struct Subscription
{
    /// <summary>Of one call.</summary>
    public Money Price;

    /// <summary>Calls in a period, on average.</summary>
    public double Calls;

    public int Product;
    public int Holder;
    public int Seller;

    /// <summary>Number of the venue where it was made.</summary>
    public int Venue;

    /// <summary>Number of the title; it says until when.</summary>
    public int Title;
}
