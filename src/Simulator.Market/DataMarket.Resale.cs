using Simulator.Market.Observation;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <content>Licenses that holders need no longer, and pass on where they may.</content>
internal sealed partial class DataMarket
{
    private readonly List<Taking> _takings = [];

    private void Resell(IReadOnlyList<OrderBatch> batches, int period)
    {
        _takings.Clear();
        foreach (var batch in batches)
        {
            _takings.AddRange(batch.Requests.Takings);
        }

        Match(period);
        foreach (var batch in batches)
        {
            foreach (var conclusion in batch.Requests.Conclusions)
            {
                Conclude(conclusion, period);
            }
        }

        if (Board.Resales.Offers.Length > 0)
        {
            Board.Resales.Publish(offer => offer.Until > period && Chain.StateOf(offer.Title) == TitleState.Idle);
            var (offers, sales) = (0L, 0L);
            for (var region = 0; region < Tally.Regions; region++)
            {
                offers += Tally.SoFar(region, Counter.ResaleOffers);
                sales += Tally.SoFar(region, Counter.Resales);
            }

            Board.Resales.SoldShare = offers > 0 ? (double)sales / offers : 0;
        }
    }

    private void Conclude(in Conclusion conclusion, int period)
    {
        var title = Chain.Titles[conclusion.Title];
        Chain.Conclude(conclusion.Title);
        Production.End(conclusion.Title);
        var region = Elements[title.Product].Region;
        Tally.Add(region, Counter.Conclusions);
        if (conclusion.Ask is { } price && title.IsTransferable)
        {
            Tally.Add(region, Counter.ResaleOffers);
            Board.Resales.Add(new ResaleOffer
            {
                Price = price,
                Title = conclusion.Title,
                Product = title.Product,
                Holder = title.Holder,
                Until = title.Until,
                Scope = title.Scope,
            });
        }
    }

    /// <summary>Gives the cheapest offers of a product to those who bid for it, in drawn sequence.</summary>
    private void Match(int period)
    {
        _takings.Sort(static (left, right) => (left.Product, left.Key, left.Taker).CompareTo(
            (right.Product, right.Key, right.Taker)));
        foreach (var taking in _takings)
        {
            foreach (ref readonly var offer in Board.Resales.Of(taking.Product))
            {
                if (Chain.StateOf(offer.Title) == TitleState.Idle && offer.Price <= taking.Limit
                    && offer.Scope >= taking.Use && offer.Until > period && offer.Holder != taking.Taker
                    && _ledger.Accounts.Span[taking.Taker].Available >= offer.Price)
                {
                    Resell(offer, taking, period);
                    break;
                }
            }
        }
    }

    private void Resell(in ResaleOffer offer, in Taking taking, int period)
    {
        var region = Elements[offer.Product].Region;
        var provider = _products[offer.Product].Provider;
        var royalty = offer.Price.Share(Board.RightsOf(offer.Product).Royalty);
        _ledger.Transfer(taking.Taker, offer.Holder, offer.Price);
        _ledger.PassOn(offer.Holder, provider, royalty);
        var isKnown = Chain.WasGranted(taking.Taker, offer.Product);
        var title = Chain.PassOn(offer.Title, taking.Taker, offer.Price, taking.Use, period);
        var kept = Chain.UntilOf(offer.Holder, offer.Product, period);
        Entitlements.Limit(offer.Product, offer.Holder, kept);
        Entitlements.Record(offer.Product, taking.Taker, period, Term(offer.Until, period));
        var trade = new Trade(
            period, 0, offer.Product, taking.Taker, offer.Holder, offer.Price, offer.Price, offer.Price - royalty,
            taking.Worth, Money.Zero)
        {
            Use = taking.Use,
        };
        Production.Enter(trade, Term(offer.Until, period), isKnown, title);
        Tally.Add(region, Counter.Resales);
        Tally.Add(region, Counter.ResaleValue, offer.Price);
        Tally.Add(region, Counter.ResaleRoyaltyPaid, royalty);
        Tally.Add(region, Counter.ResaleGainValue, taking.Worth - royalty);
    }

    private static int? Term(int until, int period) => until == int.MaxValue ? null : until - period;
}
