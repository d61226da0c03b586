using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>What a venue's clearing of one period comes to.</summary>
public sealed class Clearing
{
    private Fill[] _fills = [];
    private int _fillCount;

    public ReadOnlySpan<Fill> Fills => _fills.AsSpan(0, _fillCount);

    /// <summary>Payments that no license is given for.</summary>
    public List<Charge> Charges { get; } = [];

    /// <summary>Places of the orders that stay for the next period, by product, in priority.</summary>
    public List<int> Kept { get; } = [];

    public List<Message> Messages { get; } = [];

    /// <summary>Refused orders: place and reason.</summary>
    public List<(int Order, Refusal Reason)> Refused { get; } = [];

    /// <summary>Best quotes left and depth, by product, where a mechanism publishes them.</summary>
    public List<ClosingBook> Closings { get; } = new(1);

    public void Trade(int buyer, int seller, Money price) => Trade(buyer, seller, price, price);

    public void Trade(int buyer, int seller, Money buyerPrice, Money sellerPrice)
    {
        if (_fillCount == _fills.Length)
        {
            Array.Resize(ref _fills, Math.Max(4, _fillCount * 2));
        }

        _fills[_fillCount++] = new Fill(buyer, seller, buyerPrice, sellerPrice);
    }

    /// <summary>Trades since a number of them take place halfway between bid and ask, at a ceiling if that is above
    /// it.</summary>
    internal void Reprice(int first, Docket docket)
    {
        foreach (ref var fill in _fills.AsSpan(first, _fillCount - first))
        {
            var (bid, ask) = (docket.StepsAt(fill.Buyer), docket.StepsAt(fill.Seller));
            var middle = docket.PriceAt(ask + (bid - ask) / 2);
            var price = Money.Min(middle, docket.Terms.Ceiling ?? middle);
            fill = fill with { BuyerPrice = price, SellerPrice = price };
        }
    }

    /// <summary>Trades take place at other prices, the same for both sides.</summary>
    internal void Reprice(Func<Fill, Money> price)
    {
        foreach (ref var fill in _fills.AsSpan(0, _fillCount))
        {
            var other = price(fill);
            fill = other == fill.BuyerPrice ? fill : fill with { BuyerPrice = other, SellerPrice = other };
        }
    }

    /// <summary>Takes back trades, in their sequence: their bids are refused.</summary>
    internal void Void(Predicate<Fill> isVoid, Refusal reason)
    {
        var kept = 0;
        for (var number = 0; number < _fillCount; number++)
        {
            if (isVoid(_fills[number]))
            {
                Refuse(_fills[number].Buyer, reason);
            }
            else
            {
                _fills[kept++] = _fills[number];
            }
        }

        _fillCount = kept;
    }

    /// <summary>A bidder pays although it receives nothing: at most its bid, which is then spent.</summary>
    /// <param name="bidder">Place of its bid.</param>
    /// <param name="payee">Place of the offer whose seller is paid.</param>
    /// <param name="amount">No levies are put on it.</param>
    public void Charge(int bidder, int payee, Money amount) => Charges.Add(new Charge(bidder, payee, amount));

    /// <summary>The order stays, with its escrow.</summary>
    public void Keep(int order) => Kept.Add(order);

    public void Tell(in Message message) => Messages.Add(message);

    public void Refuse(int order, Refusal reason) => Refused.Add((order, reason));

    public void Close(in ClosingBook book) => Closings.Add(book);

    internal void Clear()
    {
        _fillCount = 0;
        Charges.Clear();
        Kept.Clear();
        Messages.Clear();
        Refused.Clear();
        Closings.Clear();
    }
}
