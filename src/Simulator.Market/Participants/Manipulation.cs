namespace Simulator.Market.Participants;

/// <summary>How a member's report departs from what its behavior would have it submit.</summary>
public enum Manipulation
{
    /// <summary>Bids less by a factor, or asks, lists and quotes more.</summary>
    Shade,

    /// <summary>Bids more by a factor, or asks, lists and quotes less.</summary>
    Inflate,

    /// <summary>Keeps its marginal order back in every period: the lowest bid, the highest offer. Whoever has only one
    /// stays out, which pays where a mechanism is not individually rational.</summary>
    Withhold,

    /// <summary>Submits under two names (Yokoo, Sakurai and Matsubara 2004): every second of several units goes under
    /// the other name; a single bid is joined there by a second one that is lower by a factor. An offer that stands
    /// alone stays alone, since another name makes no second unit.</summary>
    Split,
}
