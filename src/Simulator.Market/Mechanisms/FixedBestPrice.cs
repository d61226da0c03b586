namespace Simulator.Market.Mechanisms;

/// <summary>Digital-goods auction by a seller who sees all bids before it sets one price: whoever bids the most
/// profitable single price buys at it. The benchmark F of competitive auctions, or F2 with at least two winners
/// (Goldberg, Hartline and Wright 2001); no mechanism that bidders could trust.</summary>
/// <param name="AtLeast">Number of copies that the price must sell.</param>
public sealed record FixedBestPrice(int AtLeast = 1) : IMechanism
{
    public int AtLeast { get; } =
        AtLeast >= 1 ? AtLeast : throw new ArgumentException("at-least must be at least 1");

    public bool ListsReserves => true;

    public void Clear(Docket docket, Clearing clearing)
    {
        using var orders = SealedOrders.OpenSale(docket, clearing);
        orders.Cap(docket.Terms);
        var units = orders.CheapestUnits(docket);
        var sold = 0;
        if (units.Length > 0 && SinglePrice.Best(orders.Bids, units[0].Price, units.Length, AtLeast) is { } price)
        {
            while (sold < units.Length && orders.Bids[sold].Price >= price)
            {
                clearing.Trade(orders.Bids[sold].Order, units[sold].Order, price);
                sold++;
            }
        }

        orders.KeepListing(docket, clearing, sold);
    }
}
