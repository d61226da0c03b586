using System.Runtime.InteropServices;
using Simulator.Market.Mechanisms.Payments;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Auction of what is on offer, once a period: the highest bids win one license each, as long as there are
/// licenses and the bid reaches the reserve, which is the offer's own limit or the auction's, whichever is higher. What
/// everybody pays is a matter of its own: the payment rule.</summary>
/// <param name="Payment">What winners, and perhaps losers, pay.</param>
/// <param name="Reserve">No license is sold for less; absent: only the limits of the offers count.</param>
public sealed record Auction(IPaymentRule Payment, Money? Reserve = null) : IMechanism
{
    public Money? Reserve { get; } = Reserve is null || Reserve >= Money.Zero
        ? Reserve
        : throw new ArgumentException("reserve must not be negative");

    public bool ListsReserves => true;

    public void Clear(Docket docket, Clearing clearing)
    {
        using var orders = SealedOrders.OpenSale(docket, clearing);
        orders.Cap(docket.Terms);
        var bids = orders.Bids;
        var units = CollectionsMarshal.AsSpan(orders.Units(docket));
        var sold = 0;
        while (sold < units.Length && bids[sold].Price >= ReserveOf(units[sold], docket.Tick))
        {
            sold++;
        }

        if (sold > 0)
        {
            Pay(docket, bids, units[..sold], clearing);
        }

        orders.KeepListing(docket, clearing, sold);
    }

    private void Pay(Docket docket, ReadOnlySpan<Arrival> bids, ReadOnlySpan<Arrival> sold, Clearing clearing)
    {
        var least = ReserveOf(sold[0], docket.Tick);
        while (bids[^1].Price < least)
        {
            bids = bids[..^1];
        }

        var award = new Award(docket, bids)
        {
            Winners = sold.Length,
            Reserve = ReserveOf(sold[^1], docket.Tick),
        };
        var payments = new Money[bids.Length];
        Payment.Charge(award, payments);
        for (var bid = 0; bid < bids.Length; bid++)
        {
            if (bid < sold.Length)
            {
                clearing.Trade(bids[bid].Order, sold[bid].Order, payments[bid]);
            }
            else if (Money.Min(payments[bid], docket[bids[bid].Order].Limit) is var owed && owed > Money.Zero)
            {
                // Without a trade there is no subsidy that could raise a bid above its limit.
                clearing.Charge(bids[bid].Order, sold[0].Order, owed);
            }
        }
    }

    /// <summary>The least that an offer is sold for, on the grid of prices.</summary>
    private Money ReserveOf(in Arrival offer, Money tick)
    {
        var least = Money.Max(offer.Price, Reserve ?? Money.Zero).Micros;
        return new Money((least + tick.Micros - 1) / tick.Micros * tick.Micros);
    }
}
