using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Licenses for more than their standard scope: venues clear at the price of the standard license, and what
/// the wider one costs more is put on it.</summary>
internal sealed class WiderLicenses(MarketView view)
{
    private static readonly Money unbounded = new(long.MaxValue);

    /// <summary>Puts the prices of wider licenses on the trades of a venue, and takes back those that no license can be
    /// had for, or not within the bid.</summary>
    public void Price(VenueSession session)
    {
        if (view.Board is null || session.Venue.Channel == Channel.Illicit || session.Clearing.Fills.IsEmpty)
        {
            return;
        }

        session.Clearing.Void(fill => !IsCovered(session, fill), Refusal.OutOfScope);
        session.Clearing.Reprice(fill => PriceOf(session, fill) ?? fill.BuyerPrice);
    }

    private bool IsCovered(VenueSession session, in Fill fill)
    {
        ref readonly var bid = ref session.Orders[fill.Buyer];
        return bid.Use == UseScope.Internal || (PriceOf(session, fill) is { } price
            && price + session.Terms.Buyer.On(price) <= bid.Limit);
    }

    private Money? PriceOf(VenueSession session, in Fill fill)
    {
        ref readonly var bid = ref session.Orders[fill.Buyer];
        if (bid.Use == UseScope.Internal || view.Board is not { } board || !board[bid.Product].IsElement)
        {
            return fill.BuyerPrice;
        }

        if (board.RightsOf(bid.Product).FactorFor(bid.Use) is not { } factor)
        {
            return null;
        }

        ref readonly var prospectus = ref board[bid.Product];
        var cap = prospectus.Class == DataClass.Public ? board.Policies[prospectus.Region].PublicPriceCap : null;
        var most = Money.Min(session.Terms.Ceiling ?? unbounded, cap ?? unbounded);
        return Money.Max(fill.BuyerPrice, Money.Min(fill.BuyerPrice.Share(factor), most));
    }
}
