using System.Runtime.InteropServices;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Continuous double auction: orders arrive one by one in drawn order; an order that crosses the book trades
/// at the resting order's price, any other rests in price-time priority.</summary>
/// <param name="Improvement">A quote is admitted only if it betters the best standing one of its side, and replaces it
/// (Gode and Sunder 1993): the book holds one bid and one ask.</param>
/// <param name="ClearAfterTrade">A trade empties the book.</param>
/// <param name="Standing">Orders left at the end of a period stay; otherwise they lapse.</param>
/// <param name="Arrivals">Only so many orders are heard in a period; absent: all.</param>
/// <param name="Price">Of a trade.</param>
public sealed record ContinuousDoubleAuction(
    bool Improvement = false, bool ClearAfterTrade = false, bool Standing = false, int? Arrivals = null,
    BookPrice Price = BookPrice.Resting) : IMechanism
{
    public int? Arrivals { get; } = Arrivals is null or >= 1
        ? Arrivals
        : throw new ArgumentException("arrivals must be at least 1");

    public void Clear(Docket docket, Clearing clearing)
    {
        var sequence = docket.OnlyQuotes ? docket.Sequence : Quotes(docket, clearing);
        if (Arrivals is { } heard && docket.Standing + heard < sequence.Length)
        {
            sequence = sequence[..(docket.Standing + heard)];
        }

        var earlier = clearing.Fills.Length;
        if (Improvement)
        {
            new TopOfBook(docket, clearing, ClearAfterTrade).Run(sequence, Standing);
        }
        else if (sequence.Length > 0)
        {
            docket.Ladder.Run(docket, sequence, clearing, (ClearAfterTrade, Standing));
        }

        // Who meets whom does not depend on the price: it is set when all have met.
        if (Price == BookPrice.Midpoint)
        {
            clearing.Reprice(earlier, docket);
        }
    }

    /// <summary>The bids and asks among the arrivals; anything else is refused.</summary>
    private static ReadOnlySpan<ulong> Quotes(Docket docket, Clearing clearing)
    {
        var quotes = new List<ulong>(docket.Sequence.Length);
        foreach (var entry in docket.Sequence)
        {
            var place = ArrivalSequence.PlaceOf(entry);
            if (Ticket.KindOf(docket.Codes[place]) <= OrderKind.Ask)
            {
                quotes.Add(entry);
            }
            else
            {
                clearing.Refuse(place, Refusal.NotTradedHere);
            }
        }

        return CollectionsMarshal.AsSpan(quotes);
    }
}
