using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>What a seller would charge everybody if it knew these bids.</summary>
internal static class SinglePrice
{
    /// <summary>The single price that makes the largest profit, the highest of several; null if nothing would be
    /// sold.</summary>
    /// <param name="bids">From the highest.</param>
    /// <param name="cost">Of a copy; no price is below it.</param>
    /// <param name="supply">Copies that can be sold.</param>
    /// <param name="atLeast">The price must sell so many copies.</param>
    public static Money? Best(ReadOnlySpan<Arrival> bids, Money cost, int supply, int atLeast = 1)
    {
        Money? best = null;
        var most = Money.Zero;
        for (var buyers = 1; buyers <= bids.Length && bids[buyers - 1].Price >= cost; buyers++)
        {
            var price = bids[buyers - 1].Price;
            var sold = Math.Min(buyers, supply);
            var profit = (price - cost) * sold;
            if (sold >= atLeast && (best is null || profit > most))
            {
                (best, most) = (price, profit);
            }
        }

        return best;
    }
}
