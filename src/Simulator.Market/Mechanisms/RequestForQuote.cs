using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Inquiry (询价) over periods: a buyer asks a listed product's provider for its price; the provider answers
/// with a quote to that buyer; the buyer accepts by bidding at least the quote in the period after. Quotes lapse if
/// unused.</summary>
public sealed record RequestForQuote : IMechanism
{
    public bool PricesOnRequest => true;

    public void Clear(Docket docket, Clearing clearing)
    {
        var listing = -1;
        var copies = docket.CopiesLeft;
        var arrivals = docket.Arrivals;
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
                    clearing.Tell(Request(docket, arrival, docket[listing].Participant));
                    break;
                case OrderKind.Quote when place < standing:
                    break;
                case OrderKind.Quote:
                    clearing.Tell(Quote(docket, arrival));
                    clearing.Keep(arrival.Order);
                    break;
                case OrderKind.Bid when copies == 0:
                    clearing.Refuse(arrival.Order, Refusal.SoldOut);
                    break;
                case OrderKind.Bid:
                    copies -= Accept(docket, arrival, clearing);
                    break;
                default:
                    clearing.Refuse(arrival.Order, Refusal.NotTradedHere);
                    break;
            }
        }

        if (listing >= 0 && copies > 0)
        {
            clearing.Keep(listing);
        }
    }

    private static Message Request(Docket docket, in Arrival arrival, int provider)
    {
        ref readonly var order = ref docket[arrival.Order];
        return new Message(
            provider, order.Participant, docket.Product, order.Venue, OrderKind.QuoteRequest, Money.Zero, arrival.Key);
    }

    private static Message Quote(Docket docket, in Arrival arrival)
    {
        ref readonly var order = ref docket[arrival.Order];
        var outlay = arrival.Price + docket.Terms.Buyer.On(arrival.Price);
        return new Message(
            order.Counterparty, order.Participant, docket.Product, order.Venue, OrderKind.Quote, outlay, arrival.Key);
    }

    private static int Accept(Docket docket, in Arrival bid, Clearing clearing)
    {
        foreach (ref readonly var quote in docket.Arrivals[..docket.Standing])
        {
            if (quote.Kind == OrderKind.Quote
                && docket[quote.Order].Counterparty == docket[bid.Order].Participant
                && bid.Price >= quote.Price)
            {
                clearing.Trade(bid.Order, quote.Order, quote.Price);
                return 1;
            }
        }

        clearing.Refuse(bid.Order, Refusal.NoSuchQuote);
        return 0;
    }
}
