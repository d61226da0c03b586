using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Continuous double auction: orders arrive one by one in drawn order; an order that crosses the book trades
/// at the resting order's price, any other rests in price-time priority.</summary>
/// <param name="Improvement">A quote is admitted only if it betters the best standing one of its side, and replaces it
/// (Gode and Sunder 1993): the book holds one bid and one ask.</param>
/// <param name="ClearAfterTrade">A trade empties the book.</param>
/// <param name="Standing">Orders left at the end of a period stay; otherwise they lapse.</param>
/// <param name="Arrivals">Only so many orders are heard in a period; absent: all.</param>
public sealed record ContinuousDoubleAuction(
    bool Improvement = false, bool ClearAfterTrade = false, bool Standing = false, int? Arrivals = null) : IMechanism
{
    public int? Arrivals { get; } = Arrivals is null or >= 1
        ? Arrivals
        : throw new ArgumentException("arrivals must be at least 1");

    public void Clear(Docket docket, Clearing clearing)
    {
        var arrivals = Quotes(docket, clearing);
        if (Arrivals is { } heard && heard < arrivals.Length - docket.Standing)
        {
            arrivals = arrivals[..(docket.Standing + heard)];
        }

        if (Improvement)
        {
            new TopOfBook(docket, clearing, ClearAfterTrade).Run(arrivals, Standing);
        }
        else
        {
            docket.Ladder.Run(docket, arrivals, clearing, ClearAfterTrade, Standing);
        }
    }

    /// <summary>The bids and asks among the arrivals; anything else is refused.</summary>
    private static ReadOnlySpan<Arrival> Quotes(Docket docket, Clearing clearing)
    {
        var arrivals = docket.Arrivals;
        var others = 0;
        foreach (ref readonly var arrival in arrivals)
        {
            others += arrival.Kind > OrderKind.Ask ? 1 : 0;
        }

        if (others == 0)
        {
            return arrivals;
        }

        var quotes = new List<Arrival>(arrivals.Length - others);
        foreach (ref readonly var arrival in arrivals)
        {
            if (arrival.Kind <= OrderKind.Ask)
            {
                quotes.Add(arrival);
            }
            else
            {
                clearing.Refuse(arrival.Order, Refusal.NotTradedHere);
            }
        }

        return quotes.ToArray();
    }
}
