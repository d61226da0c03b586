namespace Simulator.Market.Rights;

/// <summary>The right a sale conveys. Data are non-rival: only the license makes them scarce.</summary>
public abstract record License
{
    /// <summary>How many times one product can be sold.</summary>
    public abstract int Copies { get; }

    /// <summary>Periods an entitlement lasts; null for good.</summary>
    public int? Term { get; init; }

    /// <summary>What the buyer may do; absent: process and use it, for its own business.</summary>
    public RightsBundle? Rights { get; init; }
}
