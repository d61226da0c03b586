using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Inquiry (询价) over periods: a buyer asks a listed product's provider for its price; the provider answers
/// with a quote to that buyer; the buyer accepts by bidding at least the quote in the period after. With several rounds
/// it is a negotiation (协商) by alternating offers: a lower bid is a counteroffer, passed on with what the provider
/// would receive, and stands for a period; the provider accepts it by a quote at or below it, and otherwise quotes
/// anew. Offers lapse if unanswered.</summary>
/// <param name="Rounds">Quotes to one request at most: the last one is to be taken or left.</param>
public sealed record RequestForQuote(int Rounds = 1) : IMechanism
{
    public int Rounds { get; } = Rounds >= 1 ? Rounds : throw new ArgumentException("rounds must be at least 1");

    public bool PricesOnRequest => true;

    public bool LetsListingsRest => true;

    public void Clear(Docket docket, Clearing clearing)
    {
        var listing = -1;
        var copies = docket.CopiesLeft;
        var arrivals = docket.Arrivals;
        var talks = new Talks(docket, clearing, Rounds);
        var standing = docket.Standing;
        for (var place = 0; place < arrivals.Length; place++)
        {
            ref readonly var arrival = ref arrivals[place];
            switch (arrival.Kind)
            {
                case OrderKind.Listing:
                    listing = arrival.Order;
                    break;
                case OrderKind.Withdrawal:
                    listing = -1;
                    break;
                case OrderKind.QuoteRequest when listing < 0:
                    clearing.Refuse(arrival.Order, Refusal.NotListed);
                    break;
                case OrderKind.QuoteRequest:
                    talks.PassOn(arrival, docket[listing].Participant, Money.Zero, round: 0);
                    break;
                case OrderKind.Quote or OrderKind.Bid when place < standing:
                    talks.Resume(arrival);
                    break;
                case OrderKind.Quote:
                    copies -= talks.Quote(arrival, copies);
                    break;
                case OrderKind.Bid when copies == 0:
                    clearing.Refuse(arrival.Order, Refusal.SoldOut);
                    break;
                case OrderKind.Bid:
                    copies -= talks.Answer(arrival);
                    break;
                default:
                    clearing.Refuse(arrival.Order, Refusal.NotTradedHere);
                    break;
            }
        }

        if (copies > 0)
        {
            talks.Keep();
        }

        if (listing >= 0 && copies > 0)
        {
            clearing.Keep(listing);
        }
    }
}
