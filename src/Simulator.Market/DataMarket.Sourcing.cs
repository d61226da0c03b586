using Simulator.Market.Observation;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <content>Aggregators: their share of deals, and what they pay sources for those that are missing.</content>
internal sealed partial class DataMarket
{
    private readonly List<int> _sources = [];

    private void Aggregate(IReadOnlyList<OrderBatch> batches)
    {
        foreach (var batch in batches)
        {
            foreach (var sourcing in batch.Requests.Sourcings)
            {
                Board.Aggregators.Enter(sourcing, RegionOf(sourcing.Aggregator));
            }
        }

        for (var region = 0; region < Board.Exchanges.Length; region++)
        {
            foreach (var sourcing in Board.Aggregators.In(region))
            {
                KeepMargin(sourcing, region);
                PaySources(sourcing, region);
            }
        }
    }

    private void KeepMargin(in Sourcing sourcing, int region)
    {
        foreach (var trade in _scene.Trades)
        {
            if (Board.IsExchange(trade.Venue) && Board.RegionOfVenue[trade.Venue] == region)
            {
                var margin = trade.Price.Share(sourcing.MarginRate);
                Tally.Add(region, Counter.MarginPaid, _ledger.PayService(trade.Seller, sourcing.Aggregator, margin));
            }
        }
    }

    /// <summary>Pays for deals missing of late, in equal parts to all that is on offer at the exchange.</summary>
    private void PaySources(in Sourcing sourcing, int region)
    {
        var missing = sourcing.Deals - Board.Exchanges[region].Deals;
        if (missing <= 0 || !Board.Exchanges[region].IsOpen)
        {
            return;
        }

        _sources.Clear();
        for (var product = 0; product < Elements.Length; product++)
        {
            var outlets = Elements[product].Outlets;
            if (IsAt(outlets.Of(Channel.Filed), region) || IsAt(outlets.Of(Channel.Matched), region))
            {
                _sources.Add(product);
            }
        }

        foreach (var product in _sources)
        {
            var part = new Money((long)(sourcing.Payment.Micros * missing / _sources.Count));
            var paid = _ledger.PayService(sourcing.Aggregator, _products[product].Provider, part);
            Tally.Add(region, Counter.SourcesPaid, paid);
        }
    }

    private bool IsAt(int venue, int region) => venue >= 0 && Board.RegionOfVenue[venue] == region;
}
