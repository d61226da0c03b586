using System.Buffers;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Sealed call auction: all orders clear at once at one price between the last bid and the last ask that
/// trade, which realizes the largest surplus on the submitted limits. Under a price ceiling that binds, sellers are
/// served from the cheapest and buyers by the rule's rationing.</summary>
/// <param name="PriceShare">k of the k-double auction (Chatterjee and Samuelson 1983): 0 sets the lowest
/// market-clearing price, 1 the highest.</param>
public sealed record CallAuction(double PriceShare = 0.5) : IMechanism
{
    public double PriceShare { get; } = PriceShare is >= 0 and <= 1
        ? PriceShare
        : throw new ArgumentException("price-share must lie between 0 and 1");

    public void Clear(Docket docket, Clearing clearing)
    {
        var arrivals = docket.Arrivals;
        var bids = ArrayPool<Arrival>.Shared.Rent(arrivals.Length);
        var asks = ArrayPool<Arrival>.Shared.Rent(arrivals.Length);
        try
        {
            var (bidCount, askCount) = Split(arrivals, bids, asks, clearing);
            Match(docket, bids.AsSpan(0, bidCount), asks.AsSpan(0, askCount), clearing);
        }
        finally
        {
            ArrayPool<Arrival>.Shared.Return(bids);
            ArrayPool<Arrival>.Shared.Return(asks);
        }
    }

    private void Match(Docket docket, Span<Arrival> bids, Span<Arrival> asks, Clearing clearing)
    {
        // Keys differ, so that the sort is total: equal prices are served in drawn order.
        bids.Sort(static (left, right) => left.Price != right.Price
            ? right.Price.CompareTo(left.Price)
            : left.Key.CompareTo(right.Key));
        asks.Sort(static (left, right) => left.Price != right.Price
            ? left.Price.CompareTo(right.Price)
            : left.Key.CompareTo(right.Key));
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
            asks.Length - trades));
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

    private static (int Bids, int Asks) Split(
        ReadOnlySpan<Arrival> arrivals, Arrival[] bids, Arrival[] asks, Clearing clearing)
    {
        int bidCount = 0, askCount = 0;
        foreach (ref readonly var arrival in arrivals)
        {
            if (arrival.Kind == OrderKind.Bid)
            {
                bids[bidCount++] = arrival;
            }
            else if (arrival.Kind == OrderKind.Ask)
            {
                asks[askCount++] = arrival;
            }
            else
            {
                clearing.Refuse(arrival.Order, Refusal.NotTradedHere);
            }
        }

        return (bidCount, askCount);
    }
}
