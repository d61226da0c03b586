using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Sealed call auction: all orders clear at once at one price between the last bid and the last ask that
/// trade, which realizes the largest surplus on the submitted limits. Under a price ceiling that binds, sellers are
/// served from the cheapest and buyers by the rule's rationing.</summary>
/// <param name="PriceShare">k of the k-double auction (Chatterjee and Samuelson 1983): 0 sets the lowest
/// market-clearing price, 1 the highest, 0.5 their midpoint. Between one buyer and one seller 0 is the seller's
/// take-it-or-leave-it offer, since its ask is the price, and 1 is the buyer's.</param>
public sealed record CallAuction(double PriceShare = 0.5) : IMechanism
{
    public double PriceShare { get; } = PriceShare is >= 0 and <= 1
        ? PriceShare
        : throw new ArgumentException("price-share must lie between 0 and 1");

    public void Clear(Docket docket, Clearing clearing)
    {
        using var orders = SealedOrders.Open(docket, clearing);
        Match(docket, orders.Bids, orders.Offers, clearing);
    }

    private void Match(Docket docket, Span<Arrival> bids, Span<Arrival> asks, Clearing clearing)
    {
        var highestBid = bids.IsEmpty ? Money.Zero : bids[0].Price;
        var trades = 0;
        while (trades < Math.Min(bids.Length, asks.Length) && bids[trades].Price >= asks[trades].Price)
        {
            trades++;
        }

        var price = trades > 0 ? Price(bids, asks, trades, docket.Tick) : Money.Zero;
        if (docket.Terms.Ceiling is { } ceiling && price > ceiling)
        {
            price = ceiling;
            trades = Ration(bids, asks, price, docket.Terms.Rationing);
        }

        for (var trade = 0; trade < trades; trade++)
        {
            clearing.Trade(bids[trade].Order, asks[trade].Order, price);
        }

        clearing.Close(new ClosingBook(
            docket.Product,
            trades < bids.Length ? bids[trades].Price : Money.Zero,
            trades < asks.Length ? asks[trades].Price : Money.Zero,
            bids.Length - trades,
            asks.Length - trades) { Heard = new() { HighestBid = highestBid } });
    }

    /// <summary>Between the marginal orders inside and outside the trade, floored to the tick.</summary>
    private Money Price(ReadOnlySpan<Arrival> bids, ReadOnlySpan<Arrival> asks, int trades, Money tick)
    {
        var low = asks[trades - 1].Price;
        var high = bids[trades - 1].Price;
        if (trades < bids.Length)
        {
            low = Money.Max(low, bids[trades].Price);
        }

        if (trades < asks.Length)
        {
            high = Money.Min(high, asks[trades].Price);
        }

        var price = low + new Money((long)Math.Floor((high - low).Micros * PriceShare));
        var floored = new Money(price.Micros - price.Micros % tick.Micros);
        return Money.Max(floored, low);
    }

    private static int Ration(Span<Arrival> bids, ReadOnlySpan<Arrival> asks, Money price, Rationing rationing)
    {
        var demand = 0;
        while (demand < bids.Length && bids[demand].Price >= price)
        {
            demand++;
        }

        var supply = 0;
        while (supply < asks.Length && asks[supply].Price <= price)
        {
            supply++;
        }

        if (rationing == Rationing.Random)
        {
            bids[..demand].Sort(static (left, right) => left.Key.CompareTo(right.Key));
        }

        return Math.Min(demand, supply);
    }
}
