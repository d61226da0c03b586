using System.Runtime.InteropServices;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Government-guided price (政府指导价): the venue sets the price of every offer at its declared cost, which is
/// the offer's limit, plus a margin, and at most at a cap. Whoever bids the price may buy, the cheapest offer first;
/// who comes first is a matter of rationing.</summary>
/// <param name="Margin">Over cost: 0.1 is 10 percent.</param>
/// <param name="Cap">Highest price; an offer that costs more is refused. Absent: none.</param>
/// <param name="Rationing">Who is served first.</param>
public sealed record AdministeredPrice(double Margin, Money? Cap = null, Rationing Rationing = Rationing.Random)
    : IMechanism
{
    public double Margin { get; } = Margin is >= 0 and <= 1_000
        ? Margin
        : throw new ArgumentException("margin must lie between 0 and 1000");

    public Money? Cap { get; } =
        Cap is null || Cap >= Money.Zero ? Cap : throw new ArgumentException("cap must not be negative");

    public bool ListsReserves => true;

    public void Clear(Docket docket, Clearing clearing)
    {
        using var orders = SealedOrders.OpenSale(docket, clearing);
        var affordable = true;
        foreach (ref readonly var offer in orders.Offers)
        {
            if (PriceOf(offer, docket) is null)
            {
                clearing.Refuse(offer.Order, Refusal.AbovePriceCap);
                affordable = false;
            }
        }

        var bids = orders.Bids;
        if (Rationing == Rationing.Random)
        {
            bids.Sort(static (left, right) => left.Key.CompareTo(right.Key));
        }

        var sold = Serve(docket, bids, CollectionsMarshal.AsSpan(orders.Units(docket)), clearing);
        if (affordable)
        {
            orders.KeepListing(docket, clearing, sold);
        }
    }

    private int Serve(Docket docket, ReadOnlySpan<Arrival> bids, ReadOnlySpan<Arrival> units, Clearing clearing)
    {
        var sold = 0;
        foreach (ref readonly var bid in bids)
        {
            if (sold < units.Length && PriceOf(units[sold], docket) is { } price && bid.Price >= price)
            {
                clearing.Trade(bid.Order, units[sold].Order, price);
                sold++;
            }
        }

        return sold;
    }

    /// <summary>On the grid of prices; null if the cap does not cover the cost.</summary>
    private Money? PriceOf(in Arrival offer, Docket docket)
    {
        var tick = docket.Tick.Micros;
        var steps = Math.Floor(offer.Price.Micros / tick * (1 + Margin));
        var price = steps < long.MaxValue / tick ? new Money((long)steps * tick) : new Money(long.MaxValue);
        foreach (var highest in (ReadOnlySpan<Money?>)[Cap, docket.Terms.Ceiling])
        {
            price = highest is { } most && price > most ? new Money(most.Micros / tick * tick) : price;
        }

        return price >= offer.Price ? price : null;
    }
}
