using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Random-sampling optimal price auction of a digital good (RSOP; Goldberg, Hartline and Wright 2001): fair
/// coins split the bidders, and each half is offered the price that would be best for the other half, so that no bid
/// moves its own price. A half without a price for the other sells it nothing. Expected revenue is at least F2/4.68
/// (Alaei, Malekian and Srinivasan 2009).</summary>
/// <remarks>The limit of the offer counts as the cost of a copy. It is made for unlimited supply: fewer copies than
/// bids are divided between the halves before the bids are opened, and each half's go to those who accept, in drawn
/// order.</remarks>
public sealed record RandomSamplingAuction : IMechanism
{
    public bool ListsReserves => true;

    public void Clear(Docket docket, Clearing clearing)
    {
        using var orders = SealedOrders.OpenSale(docket, clearing);
        orders.Cap(docket.Terms);
        var units = orders.CheapestUnits(docket);
        var salt = docket.Stream.NextBits();
        var (heads, tails) = (new List<Arrival>(), new List<Arrival>());
        foreach (ref readonly var bid in orders.Bids)
        {
            (IsHeads(salt, bid.Key) ? heads : tails).Add(bid);
        }

        var sold = 0;
        if (units.Length > 0)
        {
            var isAmple = units.Length == orders.Bids.Length;
            var (first, second) = isAmple
                ? (units.Length, units.Length)
                : ((units.Length + (int)(salt & 1)) / 2, (units.Length + 1 - (int)(salt & 1)) / 2);
            sold = Sell(heads, PriceFrom(tails, units[0].Price, second), units[..first], clearing);
            var left = isAmple ? units[sold..] : units[first..];
            sold += Sell(tails, PriceFrom(heads, units[0].Price, first), left, clearing);
        }

        orders.KeepListing(docket, clearing, sold);
    }

    /// <summary>A fair coin for each bid, whatever the sequence in which bids are looked at.</summary>
    private static bool IsHeads(ulong salt, ulong key) => (Philox.Block(salt, key, 0).First & 1) == 1;

    private static Money? PriceFrom(List<Arrival> half, Money cost, int supply) =>
        SinglePrice.Best([.. half], cost, supply);

    private static int Sell(List<Arrival> bids, Money? price, ReadOnlySpan<Arrival> units, Clearing clearing)
    {
        var sold = 0;
        foreach (var bid in bids.OrderBy(bid => bid.Key))
        {
            if (sold < units.Length && bid.Price >= price)
            {
                clearing.Trade(bid.Order, units[sold++].Order, price.Value);
            }
        }

        return sold;
    }
}
