using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>An order book that holds one bid and one ask: a new quote replaces the standing one only if it is
/// better.</summary>
internal ref struct TopOfBook(Docket docket, Clearing clearing, bool clearAfterTrade)
{
    private Arrival _bid;
    private Arrival _ask;
    private bool _hasBid;
    private bool _hasAsk;

    public void Run(ReadOnlySpan<ulong> sequence, bool standing)
    {
        foreach (var entry in sequence)
        {
            var arrival = docket.Resolve(entry);
            if (arrival.Kind == OrderKind.Bid)
            {
                Bid(arrival);
            }
            else
            {
                Ask(arrival);
            }
        }

        if (standing && _hasBid)
        {
            clearing.Keep(_bid.Order);
        }

        if (standing && _hasAsk)
        {
            clearing.Keep(_ask.Order);
        }

        clearing.Close(new ClosingBook(
            docket.Product,
            _hasBid ? _bid.Price : Money.Zero,
            _hasAsk ? _ask.Price : Money.Zero,
            _hasBid ? 1 : 0,
            _hasAsk ? 1 : 0) { Heard = docket.Hear(sequence, clearing) });
    }

    private void Bid(in Arrival arrival)
    {
        if (_hasAsk && arrival.Price >= _ask.Price)
        {
            clearing.Trade(arrival.Order, _ask.Order, _ask.Price);
            _hasAsk = false;
            _hasBid &= !clearAfterTrade;
        }
        else if (!_hasBid || arrival.Price > _bid.Price)
        {
            _bid = arrival;
            _hasBid = true;
        }
    }

    private void Ask(in Arrival arrival)
    {
        if (_hasBid && arrival.Price <= _bid.Price)
        {
            clearing.Trade(_bid.Order, arrival.Order, Money.Min(_bid.Price, docket.Terms.Ceiling ?? _bid.Price));
            _hasBid = false;
            _hasAsk &= !clearAfterTrade;
        }
        else if (!_hasAsk || arrival.Price < _ask.Price)
        {
            _ask = arrival;
            _hasAsk = true;
        }
    }
}
