using Simulator.Market.Goods;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <content>Offering one's own products.</content>
public ref partial struct Turn
{
    /// <summary>Lists one of the member's own products that is not listed elsewhere (a data element: not in the venue's
    /// channel), at a limit or <see cref="Order.OnRequest"/>, or changes the limit of its listing at the venue; refused
    /// at once if the member's money does not cover what is still to be spent on it.</summary>
    public void List(int venue, int ownProduct, Money limit)
    {
        ref var product = ref Products[ownProduct];
        Refusal? objection = product.CopiesLeft == 0 || !IsOutletFree(product, ownProduct, venue) ? Refusal.SoldOut
            : product.Source >= 0 && !IsLicensed(ref product, ownProduct, limit) ? Refusal.NoSource
            : !Joins(venue, Side.Sell) ? Refusal.NoMoney
            : product.FixedCost > Money.Zero && !_accounts[_member].TryEscrow(product.FixedCost) ? Refusal.NoMoney
            : null;
        if (objection is { } refusal)
        {
            _orders.Refusals[refusal.Code]++;
            return;
        }

        OpenOutlet(ref product, ownProduct, venue, limit);
        Submit(OrderKind.Listing, venue, FirstProduct + ownProduct, limit, product.Cost);
    }

    /// <summary>Has the quality of one of the member's own products verified, if it is hidden: it is published when the
    /// product is listed next, and its cost spent then.</summary>
    public readonly void Disclose(int ownProduct)
    {
        ref var product = ref Products[ownProduct];
        if (product.Visibility == Visibility.Hidden)
        {
            product.Visibility = Visibility.Disclosed;
            product.FixedCost += product.DisclosureCost;
        }
    }

    /// <summary>Ends the listing of one of the member's own products.</summary>
    public void Withdraw(int ownProduct)
    {
        ref var product = ref Products[ownProduct];
        if (product.Venue >= 0)
        {
            Submit(OrderKind.Withdrawal, product.Venue, FirstProduct + ownProduct, Money.Zero, Money.Zero);
            product.Venue = -1;
        }
    }

    /// <summary>Ends the listing of one of the member's own data elements in a channel, if there is one.</summary>
    public void Withdraw(int ownProduct, Channel channel)
    {
        ref var outlets = ref Elements[ownProduct].Outlets;
        if (outlets.Of(channel) is >= 0 and var venue)
        {
            Submit(OrderKind.Withdrawal, venue, FirstProduct + ownProduct, Money.Zero, Money.Zero);
            outlets.Set(channel, -1);
        }
    }

    /// <summary>Stops taking part: whatever the member lists, offers or undertakes ends, and starts anew when it comes
    /// back.</summary>
    internal void Leave()
    {
        _orders.Requests.Departures.Add(Participant);
        for (var own = 0; own < Elements.Length; own++)
        {
            for (var channel = Channel.Matched; channel <= Channel.Otc; channel++)
            {
                Withdraw(own, channel);
            }

            Elements[own].Offered = 0;
        }
    }

    /// <summary>Bids or asks for a unit of the standardized good at the first of the population's venues.</summary>
    public void Submit(Side side, Money limit, Money worth)
    {
        if (side == Side.Buy)
        {
            Bid(Venues[0], Good, limit, worth);
        }
        else
        {
            Ask(Venues[0], Good, limit, worth);
        }
    }

    /// <summary>Joins a venue as a buyer or a seller, as the first order of that side would.</summary>
    /// <returns>False if the member has not the money for the fee.</returns>
    public readonly bool Joins(int venue, Side side) => View.Memberships is not { } memberships
        || memberships.TryJoin(venue, side, _start + _member, View.Terms[venue], ref _accounts[_member]);

    /// <summary>Whether the source may be used at this limit. What is on offer in another channel already has its
    /// royalty agreed.</summary>
    private readonly bool IsLicensed(ref Product product, int ownProduct, Money limit) =>
        IsElement(ownProduct) && product.Venue >= 0
            ? limit == Order.OnRequest || product.Covers(limit)
            : product.TryLicense(View[product.Source], limit);

    private readonly bool IsOutletFree(in Product product, int ownProduct, int venue) => IsElement(ownProduct)
        ? Elements[ownProduct].Outlets.Of(View.Board!.Channels[venue]) is var open
            && (open < 0 || (open == venue && !View.PricesOnRequest[venue]))
        : product.Venue < 0 || product.Venue == venue;

    private readonly void OpenOutlet(ref Product product, int ownProduct, int venue, Money limit)
    {
        product.Venue = venue;
        if (IsElement(ownProduct))
        {
            ref var element = ref Elements[ownProduct];
            element.Outlets.Set(View.Board!.Channels[venue], venue);
            element.Posted = limit == Order.OnRequest ? element.Posted : limit;
        }
    }

    private readonly bool IsElement(int ownProduct) =>
        !Elements.IsEmpty && Elements[ownProduct].PriceFactor > 0;
}
