using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>Listing (挂牌): a provider lists a product at a price, and everyone who bids at least that price buys at
/// it, in drawn order, as long as licenses remain. Listings stay until they are withdrawn or sold out; another price
/// of what is listed already holds from the next period on, when it is public.</summary>
public sealed record PostedPrice : IMechanism
{
    public bool LetsListingsRest => true;

    public void Clear(Docket docket, Clearing clearing)
    {
        var listing = new Offer(-1, default);
        var next = -1;
        var copies = docket.CopiesLeft;
        var highestBid = Money.Zero;
        foreach (ref readonly var arrival in docket.Arrivals)
        {
            highestBid = arrival.Kind == OrderKind.Bid ? Money.Max(highestBid, arrival.Price) : highestBid;
            switch (arrival.Kind)
            {
                case OrderKind.Listing when listing.Order < 0:
                    listing = new Offer(arrival.Order, arrival);
                    break;
                case OrderKind.Listing:
                    next = arrival.Order;
                    break;
                case OrderKind.Withdrawal:
                    (listing, next) = (new Offer(-1, default), -1);
                    break;
                case OrderKind.Bid when listing.Order < 0:
                    clearing.Refuse(arrival.Order, Refusal.NotListed);
                    break;
                case OrderKind.Bid when copies == 0:
                    clearing.Refuse(arrival.Order, Refusal.SoldOut);
                    break;
                case OrderKind.Bid when arrival.Price >= listing.Arrival.Price:
                    clearing.Trade(arrival.Order, listing.Order, listing.Arrival.Price);
                    copies--;
                    break;
                case OrderKind.Bid:
                    break;
                default:
                    clearing.Refuse(arrival.Order, Refusal.NotTradedHere);
                    break;
            }
        }

        if (highestBid > Money.Zero)
        {
            clearing.Close(new ClosingBook(docket.Product, Money.Zero, Money.Zero, 0, 0)
            {
                Heard = new() { HighestBid = highestBid },
            });
        }

        if (listing.Order >= 0 && copies > 0)
        {
            clearing.Keep(next < 0 ? listing.Order : next);
        }
    }

    private readonly record struct Offer(int Order, Arrival Arrival);
}
