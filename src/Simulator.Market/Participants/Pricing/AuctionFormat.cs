namespace Simulator.Market.Participants.Pricing;

/// <summary>What bidders in a sealed-bid auction of one unit pay.</summary>
public enum AuctionFormat
{
    /// <summary>The highest bidder pays its bid.</summary>
    FirstPrice,

    /// <summary>Everyone pays its bid, and the highest bidder gets the unit.</summary>
    AllPay,
}
