using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>An order book when its venue closed.</summary>
/// <param name="Product">Whose book.</param>
/// <param name="BestBid">Zero: no bid left.</param>
/// <param name="BestAsk">Zero: no ask left.</param>
/// <param name="Bids">Bids left.</param>
/// <param name="Asks">Asks left.</param>
public readonly record struct ClosingBook(int Product, Money BestBid, Money BestAsk, int Bids, int Asks)
{
    /// <summary>What everyone heard; the period is filled in when it is published.</summary>
    public Heard Heard { get; init; }
}
