namespace Simulator.Market.Mechanisms.Payments;

/// <summary>Which bid sets the price of a uniform-price auction.</summary>
public enum MarginalBid
{
    /// <summary>The first rejected bid, or the reserve.</summary>
    HighestLosing,

    /// <summary>The last accepted bid.</summary>
    LowestWinning,
}
