using Simulator.Market.Goods;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <content>Publishes what is on offer.</content>
internal sealed partial class Settler
{
    /// <summary>Has what rests at other venues published anew where a product's listing may have changed at one of
    /// them: what is published of it depends on all.</summary>
    public void Stir(ReadOnlySpan<VenueSession> sessions)
    {
        foreach (var session in sessions)
        {
            for (var item = 0; item < session.Listings.Count && Data is not null; item++)
            {
                var product = session.Orders[session.Listings[item]].Product;
                var outlets = Data.Board[product].Outlets;
                for (var channel = 0; channel < Outlets.Count; channel++)
                {
                    if (outlets.Of((Channel)channel) is >= 0 and var venue)
                    {
                        sessions[venue].Stir(product);
                    }
                }
            }
        }
    }

    /// <summary>Publishes that prices are on request where a posted one is gone, whichever venue was settled
    /// first.</summary>
    public void Unpost(ReadOnlySpan<VenueSession> sessions)
    {
        foreach (var session in sessions)
        {
            for (var item = 0; item < session.Listings.Count && session.Venue.Channel == Channel.Matched; item++)
            {
                var product = session.Orders[session.Listings[item]].Product;
                if (Data?.Board[product] is { IsElement: true } prospectus
                    && prospectus.Outlets.Of(Channel.Matched) < 0
                    && prospectus.Outlets.First is >= 0 and var other && view.PricesOnRequest[other])
                {
                    view.Publish(product).Price = Order.OnRequest;
                }
            }
        }
    }

    private void PublishListings(VenueSession session)
    {
        foreach (ref readonly var order in session.Stirred)
        {
            Data!.Offer(order.Product, session.Venue.Channel, -1, Money.Zero);
        }

        foreach (var place in session.Listings)
        {
            var product = session.Orders[place].Product;
            if (Data?.Board[product].IsElement == true)
            {
                Data.Offer(product, session.Venue.Channel, -1, Money.Zero);
            }
            else
            {
                view.SetListed(product, -1);
                products[product].Venue = -1;
            }
        }

        foreach (ref readonly var order in session.Stirred)
        {
            PublishListing(order, session);
        }

        foreach (var place in session.Clearing.Kept)
        {
            if (session.Orders[place].Kind == OrderKind.Listing)
            {
                PublishListing(session.KeptAt(place), session);
            }
        }

        foreach (var place in session.Listings)
        {
            var product = session.Orders[place].Product;
            if (Data?.Board[product].IsElement == true)
            {
                products[product].Venue = Data.Board[product].Outlets.First;
                view.SetListed(product, products[product].Venue);
            }
        }
    }

    private void PublishListing(in Order order, VenueSession session)
    {
        var price = order.Limit == Order.OnRequest
            ? Order.OnRequest
            : session.OfferPrice(order.Limit) is { } offer ? offer + session.Terms.Buyer.Burden(offer) : Money.Zero;
        if (Data?.Board[order.Product].IsElement == true)
        {
            Data.Offer(order.Product, session.Venue.Channel, order.Venue, price);
            Make(ref products[order.Product]);
            if (session.Venue.Channel == Channel.Illicit
                || (price == Order.OnRequest && Data.Board[order.Product].Outlets.Of(Channel.Matched) >= 0))
            {
                return;
            }
        }
        else
        {
            ref var product = ref products[order.Product];
            view.SetListed(order.Product, order.Venue);
            product.Venue = order.Venue;
            Make(ref product);
            if (product.Visibility == Visibility.Disclosed)
            {
                view.Publish(order.Product).Quality = product.Quality;
            }
        }

        view.Publish(order.Product).Price = price;
    }
}
