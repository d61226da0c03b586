using System.Collections.Immutable;
using CsCheck;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Mechanisms;

/// <summary>Bids and offers in whole yuan for one product, opened once: small enough to be read where a property
/// fails.</summary>
/// <param name="Bids">By buyer.</param>
/// <param name="Offers">By seller; only the first counts where the product is listed.</param>
/// <param name="Copies">Licenses of a listed product; null: offers are asks for a standardized good.</param>
/// <param name="IsUnlimited">Whether the first ask is for any number of units.</param>
/// <param name="Seed">Of arrival and of the mechanism's draws.</param>
public sealed record Opening(
    ImmutableArray<int> Bids, ImmutableArray<int> Offers, int? Copies, bool IsUnlimited, uint Seed)
{
    private const int FirstSeller = 100;

    public static Gen<Opening> Any { get; } = Gen.Select(
        Gen.Int[0, 12].Array[0, 6],
        Gen.Int[0, 12].Array[1, 5],
        Gen.Int[0, 4],
        Gen.Bool,
        Gen.UInt,
        (bids, offers, copies, isUnlimited, seed) => new Opening(
            [.. bids], [.. offers], copies == 0 ? null : copies, isUnlimited, seed));

    public override string ToString() =>
        $"bids {string.Join(' ', Bids)}, {(Copies is { } copies ? $"{copies} copies listed at {Offers[0]}"
            : $"asks {string.Join(' ', Offers)}{(IsUnlimited ? ", the first unlimited" : "")}")}, seed {Seed}";

    /// <summary>The largest sum of gains on the submitted limits: of every number of trades, the best.</summary>
    public int LargestSurplus
    {
        get
        {
            var units = Copies is { } copies ? Enumerable.Repeat(Offers[0], copies)
                : IsUnlimited ? Offers.Concat(Enumerable.Repeat(Offers[0], Bids.Length))
                : Offers;
            var gains = Bids.OrderDescending().Zip(units.Order(), (bid, offer) => bid - offer);
            return gains.Where(gain => gain > 0).Sum();
        }
    }

    /// <summary>Clears it.</summary>
    /// <param name="mechanism">How.</param>
    /// <param name="scale">Multiplies all money, the tick included.</param>
    /// <param name="shuffled">Whether orders are submitted in another sequence, with the same draws.</param>
    public Outcome Clear(IMechanism mechanism, int scale = 1, bool shuffled = false)
    {
        var yuan = Money.FromAmount(scale);
        var session = new VenueSession(0, new Venue("here", mechanism, Tick: yuan), Seed);
        var admission = session.Open(Terms.Free);
        var orders = Orders(yuan).Select((order, number) => (order, Key: KeyOf(order, number))).ToList();
        if (shuffled)
        {
            orders.Reverse();
        }

        var batch = new OrderBatch();
        foreach (var (order, key) in orders)
        {
            batch.Add(order, key, admission.Review(order.Kind, order.Limit, Copies is null));
        }

        var product = new Product { Provider = Copies is null ? -1 : FirstSeller, CopiesLeft = Copies ?? int.MaxValue };
        session.Clear([batch], 0, [product]);
        return new Outcome(
            [.. session.Clearing.Fills.ToArray().Select(fill => new Outcome.Deal(
                session.Orders[fill.Buyer].Participant,
                session.Orders[fill.Seller].Participant - FirstSeller,
                fill.BuyerPrice.Micros / (double)yuan.Micros,
                fill.SellerPrice.Micros / (double)yuan.Micros))],
            [.. session.Clearing.Charges.Select(charge => (
                session.Orders[charge.Bidder].Participant, charge.Amount.Micros / (double)yuan.Micros))]);
    }

    private IEnumerable<Order> Orders(Money yuan)
    {
        Order Of(OrderKind kind, int participant, int limit) => new()
        {
            Kind = kind, Participant = participant, Limit = yuan * limit, Counterparty = -1,
        };
        return Bids.Select((limit, buyer) => Of(OrderKind.Bid, buyer, limit))
            .Concat(Copies is null
                ? Offers.Select((limit, seller) => Of(OrderKind.Ask, FirstSeller + seller, limit) with
                {
                    IsUnlimited = IsUnlimited && seller == 0,
                })
                : [Of(OrderKind.Listing, FirstSeller, Offers[0])]);
    }

    /// <summary>A listing comes before the bids on it; all else in drawn order.</summary>
    private ulong KeyOf(Order order, int number) => order.Kind == OrderKind.Listing
        ? 0
        : new RandomStream(Seed, number, 0, Purpose.Decision).NextBits();
}
