using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Mechanisms;

/// <summary>Four periods of random orders of every kind at one venue, under random terms: a function of the
/// seed.</summary>
public sealed class Conversation(ulong seed)
{
    private const int Periods = 4;
    private const int Buyers = 12;

    /// <summary>Stands for the seller where a bidder pays without a trade.</summary>
    private const int NoTrade = -1;

    /// <summary>Licenses by product: the first product is a standardized good.</summary>
    public static readonly ImmutableArray<int> Copies = [int.MaxValue, 1, 3, int.MaxValue];

    /// <summary>Multiplies every amount of money, the tick included.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>Whether levies are also shares of the price.</summary>
    public bool HasRates { get; init; } = true;

    /// <summary>Whether orders are submitted in another sequence.</summary>
    public bool Shuffled { get; init; }

    public int Batches { get; init; } = 1;

    /// <summary>Licenses sold, by product; trades of the standardized good are not counted.</summary>
    public int[] Sold { get; } = new int[Copies.Length];

    public override string ToString() => $"seed {seed}";

    /// <summary>Holds the conversation and lists its trades, and what is paid without one.</summary>
    public List<(int Period, int Product, int Buyer, int Seller, Money Price, Money Received)> Run(
        IMechanism mechanism, Action<VenueSession>? check = null)
    {
        var stream = new RandomStream(seed, 0, 0, Purpose.Decision);
        var session = new VenueSession(0, new Venue("here", mechanism, Tick: new Money(10_000) * Scale), seed);
        Product[] products = [.. Copies.Select((copies, number) =>
            new Product { Provider = number == 0 ? -1 : 100 + number, CopiesLeft = copies })];
        var trades = new List<(int, int, int, int, Money, Money)>();
        for (var period = 0; period < Periods; period++)
        {
            var admission = session.Open(DrawTerms(ref stream));
            session.Clear(Dealt(DrawOrders(ref stream), admission), period, products);
            foreach (var fill in session.Clearing.Fills)
            {
                var (bid, offer) = (session.Orders[fill.Buyer], session.Orders[fill.Seller]);
                trades.Add((
                    period, bid.Product, bid.Participant, offer.Participant, fill.BuyerPrice, fill.SellerPrice));
                if (offer.Kind != OrderKind.Ask)
                {
                    Sold[bid.Product]++;
                    products[bid.Product].CopiesLeft -= products[bid.Product].CopiesLeft == int.MaxValue ? 0 : 1;
                }
            }

            trades.AddRange(session.Clearing.Charges.Select(charge => (
                period, session.Orders[charge.Bidder].Product, session.Orders[charge.Bidder].Participant, NoTrade,
                charge.Amount, charge.Amount)));
            check?.Invoke(session);
        }

        return trades;
    }

    private Terms DrawTerms(ref RandomStream stream)
    {
        var (buyer, seller) = (DrawLevy(ref stream), DrawLevy(ref stream));
        Money? ceiling = stream.NextBounded(3) == 0 ? Amount(2_000_000 + stream.NextBounded(5_000_000)) : null;
        return new Terms(buyer, seller, ceiling, (Rationing)stream.NextBounded(2));
    }

    private Levy DrawLevy(ref RandomStream stream)
    {
        var isThere = stream.NextBounded(2) == 0;
        var levy = new Levy(
            Amount(stream.NextBounded(400_000)),
            HasRates ? stream.NextUniform() * 0.2 : 0,
            Amount(stream.NextBounded(300_000)),
            HasRates ? stream.NextUniform() * 0.1 : 0,
            Amount(stream.NextBounded(900_000)));
        return isThere ? levy : default;
    }

    private List<(ulong Key, Order Order)> DrawOrders(ref RandomStream stream)
    {
        var orders = new List<(ulong Key, Order Order)>();
        for (var product = 0; product < Copies.Length; product++)
        {
            for (var buyer = 0; buyer < Buyers; buyer++)
            {
                var kind = stream.NextBounded(4) == 0 ? OrderKind.QuoteRequest : OrderKind.Bid;
                orders.Add((stream.NextBits(), DrawOrder(ref stream, kind, product, buyer)));
                orders.Add((stream.NextBits(), product == 0
                    ? DrawOrder(ref stream, OrderKind.Ask, 0, Buyers + buyer)
                    : DrawOrder(ref stream, OrderKind.Quote, product, 100 + product) with { Counterparty = buyer }));
            }

            if (product > 0)
            {
                var kind = stream.NextBounded(5) == 0 ? OrderKind.Withdrawal : OrderKind.Listing;
                orders.Add((stream.NextBits(), DrawOrder(ref stream, kind, product, 100 + product)));
            }
        }

        return orders;
    }

    private Order DrawOrder(ref RandomStream stream, OrderKind kind, int product, int participant) => new()
    {
        Limit = Amount(1 + stream.NextBounded(10_000_000)),
        Participant = participant,
        Product = product,
        Counterparty = -1,
        Kind = kind,
        IsUnlimited = kind == OrderKind.Ask && participant % 7 == 0,
    };

    private List<OrderBatch> Dealt(List<(ulong Key, Order Order)> orders, Admission admission)
    {
        if (Shuffled)
        {
            orders = [.. orders.OrderBy(item => Fingerprint.Combine(item.Key, seed))];
        }

        var batches = Enumerable.Range(0, Batches).Select(_ => new OrderBatch()).ToList();
        for (var item = 0; item < orders.Count; item++)
        {
            var (key, order) = orders[item];
            batches[item % Batches].Add(order, key, admission.Review(order.Kind, order.Limit, order.Product == 0));
        }

        return batches;
    }

    private Money Amount(long micros) => new Money(micros) * Scale;
}
