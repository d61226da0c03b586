using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Carries out what venues cleared: money out of escrow, rights to buyers, quotes to the public.</summary>
internal sealed class Settler(
    MarketDesign design, Ledger ledger, Product[] products, MarketView view, Observer observer)
{
    public void Settle(VenueSession session, int period)
    {
        foreach (ref readonly var fill in session.Clearing.Fills)
        {
            Carry(session, fill, period);
        }

        Publish(session);
        observer.Close(session);
    }

    /// <summary>All messages of the period, by recipient and then by drawn key.</summary>
    public static Message[] Deliver(VenueSession[] sessions, Message[] previous)
    {
        var count = sessions.Sum(session => session.Clearing.Messages.Count);
        if (count == 0)
        {
            return previous.Length == 0 ? previous : [];
        }

        var inbox = new Message[count];
        var next = 0;
        foreach (var session in sessions)
        {
            session.Clearing.Messages.CopyTo(inbox, next);
            next += session.Clearing.Messages.Count;
        }

        inbox.AsSpan().Sort(static (left, right) =>
            left.To != right.To ? left.To.CompareTo(right.To) : left.Key.CompareTo(right.Key));
        return inbox;
    }

    /// <summary>Place of the first message to this participant or a later one.</summary>
    public static int FirstTo(ReadOnlySpan<Message> inbox, int participant)
    {
        var (low, high) = (0, inbox.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = inbox[middle].To < participant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Carry(VenueSession session, in Fill fill, int period)
    {
        ref readonly var bid = ref session.Orders[fill.Buyer];
        ref readonly var offer = ref session.Orders[fill.Seller];
        var parties = (bid.Participant, offer.Participant, (int)bid.Venue);
        var (paid, received) = ledger.Pay(parties, fill.BuyerPrice, fill.SellerPrice, session.Terms);
        if (offer.Kind == OrderKind.Ask)
        {
            ref var stock = ref ledger.Accounts.Span[offer.Participant].Stock;
            stock -= stock == Account.Unlimited ? 0 : 1;
        }
        else
        {
            var good = design.Goods[products[bid.Product].Good];
            view.Entitlements.Issue(
                ref products[bid.Product], bid.Product, bid.Participant, period, good.License.Term);
        }

        var trade = new Trade(
            period, bid.Venue, bid.Product, bid.Participant, offer.Participant, fill.BuyerPrice, paid, received,
            bid.Worth, offer.Worth);
        view.Publish(bid.Product).LastPrice = fill.BuyerPrice;
        observer.Add(trade, fill.SellerPrice, session);
    }

    private void Publish(VenueSession session)
    {
        if (session.Listings.Count > 0)
        {
            PublishListings(session);
        }

        foreach (var book in session.Clearing.Closings)
        {
            view.Publish(book.Product).BestBid = book.BestBid;
            view.Publish(book.Product).BestAsk = book.BestAsk;
        }
    }

    private void PublishListings(VenueSession session)
    {
        foreach (var place in session.Listings)
        {
            var product = session.Orders[place].Product;
            view.SetListed(product, -1);
            products[product].Venue = -1;
        }

        foreach (ref readonly var order in session.Standing)
        {
            if (order.Kind != OrderKind.Listing)
            {
                continue;
            }

            view.SetListed(order.Product, order.Venue);
            products[order.Product].Venue = order.Venue;
            view.Publish(order.Product).Price = order.Limit == Order.OnRequest
                ? Order.OnRequest
                : session.OfferPrice(order.Limit) is { } price ? price + session.Terms.Buyer.On(price) : Money.Zero;
        }
    }
}
