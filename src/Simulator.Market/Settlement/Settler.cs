using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Carries out what venues cleared: money out of escrow, rights to buyers, quotes to the public.</summary>
internal sealed partial class Settler(
    MarketDesign design, Ledger ledger, Product[] products, MarketView view, Observer observer)
{
    /// <summary>The market of data elements, if there are any.</summary>
    public DataMarket? Data { get; init; }

    public required Royalties Royalties { get; init; }

    public Inspector Inspector { get; } = new(ledger, observer);

    /// <summary>Trades carried out together: each short loop waits for many places in memory at once.</summary>
    private const int Together = 64;
    private Trade[] _trades = [];
    private readonly ScarceCopies _scarce = new(design, products);
    private readonly WiderLicenses _wider = new(view);

    public void Settle(VenueSession session, int period)
    {
        _scarce.VoidSoldOut(session);
        _wider.Price(session);
        var fills = session.Clearing.Fills;
        for (var first = 0; first < fills.Length; first += Together)
        {
            var part = fills[first..Math.Min(first + Together, fills.Length)];
            var trades = Resolve(session, part, period);
            foreach (ref var trade in trades)
            {
                Carry(ref trade, session);
            }

            for (var number = 0; number < trades.Length; number++)
            {
                view.Publish(trades[number].Product).LastPrice =
                    trades[number].IsMetered ? part[number].BuyerPrice : trades[number].Price;
                observer.Add(trades[number], part[number].SellerPrice, session);
                Data?.Note(trades[number]);
            }

            observer.Deviant?.Add(trades);
            if (session.Terms.Inspection is { } inspection)
            {
                Inspector.Inspect(inspection, session, part, period);
            }
        }

        foreach (var charge in session.Clearing.Charges)
        {
            Carry(charge, session);
        }

        Publish(session, period);
        observer.Close(session, period);
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

    /// <summary>Looks up who trades what; levies are still to come.</summary>
    private Span<Trade> Resolve(VenueSession session, ReadOnlySpan<Fill> fills, int period)
    {
        _trades = _trades.Length < fills.Length ? new Trade[Math.Min(Together, 2 * fills.Length)] : _trades;
        var trades = _trades.AsSpan(0, fills.Length);
        for (var number = 0; number < fills.Length; number++)
        {
            ref readonly var fill = ref fills[number];
            ref readonly var bid = ref session.Orders[fill.Buyer];
            ref readonly var offer = ref session.Orders[fill.Seller];
            trades[number] = new Trade(
                period, bid.Venue, bid.Product, bid.Participant, offer.Participant, fill.BuyerPrice, fill.BuyerPrice,
                fill.SellerPrice, bid.Worth, offer.Worth)
            {
                Use = bid.Use,
            };
        }

        return trades;
    }

    private void Carry(ref Trade trade, VenueSession session)
    {
        ref var product = ref products[trade.Product];
        if (product.Provider < 0)
        {
            ref var stock = ref ledger.Accounts.Span[trade.Seller].Stock;
            stock -= stock == Account.Unlimited ? 0 : 1;
            if (stock < 0)
            {
                throw new RightsViolatedException(
                    trade.Product, trade.Seller, trade.Period, "sold more than its stock");
            }
        }
        else if (session.Venue.Channel != Channel.Illicit)
        {
            Make(ref product);
            var term = design.Goods[product.Good].License.Term;
            view.Entitlements.Issue(ref product, trade.Product, trade.Buyer, trade.Period, term);
        }

        if (Data?.IsMetered(trade) == true)
        {
            trade = Data.Meter.Sign(trade);
            return;
        }

        ledger.Pay(ref trade, session.Terms);
        if (product.Source >= 0)
        {
            Royalties.PassOn(ref trade, session);
        }
    }

    private void Carry(in Charge charge, VenueSession session)
    {
        var (bidder, payee) =
            (session.Orders[charge.Bidder].Participant, session.Orders[charge.Payee].Participant);
        ledger.Transfer(bidder, payee, charge.Amount);
        observer.Add(bidder, payee, charge.Amount, session);
    }

    /// <summary>Spends a product's fixed cost, once.</summary>
    private void Make(ref Product product)
    {
        if (product.FixedCost > Money.Zero)
        {
            ledger.Spend(product.Provider, product.FixedCost);
            observer.AddOutlay(product.FixedCost);
            product.FixedCost = Money.Zero;
        }
    }

    private void Publish(VenueSession session, int period)
    {
        if (session.Listings.Count + session.Stirred.Length > 0)
        {
            PublishListings(session);
        }

        foreach (var book in session.Clearing.Closings)
        {
            ref var listing = ref view.Publish(book.Product);
            (listing.BestBid, listing.BestAsk, listing.Heard) = (book.BestBid, book.BestAsk, book.Heard);
            listing.Heard.Period = period;
        }
    }
}
