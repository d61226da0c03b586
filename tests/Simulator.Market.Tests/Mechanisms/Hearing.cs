using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Mechanisms;

/// <summary>A venue and one product, to hear orders written by hand in the sequence in which they arrive. Amounts are
/// in yuan.</summary>
internal sealed class Hearing(IMechanism mechanism, double tick = 0.01)
{
    private readonly VenueSession _session = new(0, new Venue("here", mechanism, Tick: Money.FromAmount(tick)), 1);
    private Product _product = new() { Provider = -1, CopiesLeft = int.MaxValue };
    private int _period;

    public Terms Terms { get; init; } = Terms.Free;

    /// <summary>Licenses of a product with a provider, number 9; absent: a standardized good.</summary>
    public int? Copies
    {
        init => _product = new Product { Provider = 9, CopiesLeft = value ?? int.MaxValue };
    }

    /// <summary>Other products, listed in the first period: whatever stands for them stands before what is
    /// heard.</summary>
    public int Others { get; init; }

    public IReadOnlyList<Message> Messages => _session.Clearing.Messages;

    public IEnumerable<string> Refused => _session.Clearing.Refused.Select(refusal => refusal.Reason.ToString());

    public ClosingBook Book => _session.Clearing.Closings[^1];

    public int Standing => _session.Standing.Length;

    public static Order Bid(int participant, double limit) => Of(OrderKind.Bid, participant, limit);

    public static Order Ask(int participant, double limit) => Of(OrderKind.Ask, participant, limit);

    public static Order List(double limit) => Of(OrderKind.Listing, 9, limit);

    public static Order Withdraw() => Of(OrderKind.Withdrawal, 9, 0);

    public static Order Request(int participant) => Of(OrderKind.QuoteRequest, participant, 0);

    public static Order Quote(int to, double limit) => Of(OrderKind.Quote, 9, limit) with { Counterparty = to };

    /// <summary>One period.</summary>
    /// <returns>Buyer, seller and price of every trade.</returns>
    public List<(int Buyer, int Seller, double Price)> Hear(params Order[] orders)
    {
        var batch = new OrderBatch();
        var admission = _session.Open(Terms);
        var isStandard = _product.Provider < 0;
        for (var other = 0; other < Others && _period == 0; other++)
        {
            var listing = List(0) with { Product = other };
            batch.Add(listing, 0, admission.Review(listing.Kind, listing.Limit, isStandard));
        }

        for (var item = 0; item < orders.Length; item++)
        {
            var order = orders[item] with { Product = Others };
            batch.Add(order, (ulong)(item + 1) << 32, admission.Review(order.Kind, order.Limit, isStandard));
        }

        _session.Clear([batch], _period++, [.. Enumerable.Repeat(_product, Others + 1)]);
        var trades = new List<(int, int, double)>();
        foreach (var fill in _session.Clearing.Fills)
        {
            var (buyer, seller) = (_session.Orders[fill.Buyer].Participant, _session.Orders[fill.Seller].Participant);
            trades.Add((buyer, seller, fill.BuyerPrice.Amount));
            _product.CopiesLeft -= _product.CopiesLeft == int.MaxValue ? 0 : 1;
        }

        return trades;
    }

    private static Order Of(OrderKind kind, int participant, double limit) => new()
    {
        Kind = kind, Participant = participant, Limit = Money.FromAmount(limit), Counterparty = -1,
    };
}
