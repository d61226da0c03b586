using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What a venue let everyone hear of a product in one period, beside the state of its book: what traders learn
/// from. Prices are before levies.</summary>
public struct Heard
{
    /// <summary>Price of the last quote that arrived in a continuous auction.</summary>
    public Money Price;

    /// <summary>Highest bid of a sealed auction or at a posted price, whether it traded or not; zero: none.</summary>
    public Money HighestBid;

    /// <summary>When; what was heard then is news only in the next period.</summary>
    public int Period;

    /// <summary>Of the last quote.</summary>
    public Side Side;

    /// <summary>Whether there was a quote: <see cref="Price"/>, <see cref="Side"/> and <see cref="Traded"/> are
    /// its.</summary>
    public bool Quoted;

    /// <summary>Whether the last quote traded at once.</summary>
    public bool Traded;
}
