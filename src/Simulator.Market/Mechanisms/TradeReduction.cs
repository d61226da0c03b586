using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms;

/// <summary>Dominant-strategy double auction by trade reduction (McAfee 1992). Where k units could trade, the midpoint
/// of the first bid and ask outside, p0 = (b(k+1) + a(k+1)) / 2, is the price if the k-th bid and ask both accept it;
/// otherwise the k-th pair goes home, the other buyers pay b(k), their sellers receive a(k), and the operator keeps the
/// difference. Traders of one unit bid their values, and the operator never pays in.</summary>
/// <param name="Lowest">Stands for the first bid outside where every buyer is inside: the lowest possible
/// value.</param>
/// <param name="Highest">Stands for the first ask outside where every seller is inside: the highest possible cost.
/// Absent: the last pair goes home.</param>
public sealed record TradeReduction(Money Lowest = default, Money? Highest = null) : IMechanism
{
    public Money Lowest { get; } =
        Lowest >= Money.Zero ? Lowest : throw new ArgumentException("lowest must not be negative");

    public Money? Highest { get; } = Highest is null || Highest >= Lowest
        ? Highest
        : throw new ArgumentException("highest must not be below lowest");

    public void Clear(Docket docket, Clearing clearing)
    {
        using var orders = SealedOrders.Open(docket, clearing);
        orders.Cap(docket.Terms);
        var (trades, most) = (0, Math.Min(orders.Bids.Length, orders.Offers.Length));
        while (trades < most && orders.Bids[trades].Price >= orders.Offers[trades].Price)
        {
            trades++;
        }

        if (trades == 0)
        {
            return;
        }

        var (bid, ask) = (orders.Bids[trades - 1].Price, orders.Offers[trades - 1].Price);
        var isAccepted = false;
        if (Outside(orders, trades, docket.Tick) is { } price && price >= ask && price <= bid)
        {
            (bid, ask, isAccepted) = (price, price, true);
        }

        for (var trade = 0; trade < trades - (isAccepted ? 0 : 1); trade++)
        {
            clearing.Trade(orders.Bids[trade].Order, orders.Offers[trade].Order, bid, ask);
        }
    }

    /// <summary>p0, floored to the tick; null if there is no ask outside and nothing stands for one.</summary>
    private Money? Outside(in SealedOrders orders, int trades, Money tick)
    {
        var bid = trades < orders.Bids.Length ? orders.Bids[trades].Price : Lowest;
        Money? ask = trades < orders.Offers.Length ? orders.Offers[trades].Price : Highest;
        return ask is { } cost ? new Money((bid + cost).Micros / 2 / tick.Micros * tick.Micros) : null;
    }
}
