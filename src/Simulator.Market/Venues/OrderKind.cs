namespace Simulator.Market.Venues;

/// <summary>What an order asks of a venue. Every order is for one license.</summary>
public enum OrderKind : byte
{
    /// <summary>To buy at the limit or below.</summary>
    Bid,

    /// <summary>To sell at the limit or above.</summary>
    Ask,

    /// <summary>To offer a product at a price until it is withdrawn; see <see cref="Order.OnRequest"/>.</summary>
    Listing,

    /// <summary>To end a listing.</summary>
    Withdrawal,

    /// <summary>To ask a product's provider for its price.</summary>
    QuoteRequest,

    /// <summary>A provider's binding price for one buyer, good for the next period.</summary>
    Quote,
}
