using System.Runtime.CompilerServices;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A venue's review of orders under the terms of one period: turns all-in limits into prices on the tick
/// grid, or gives the reason of a refusal.</summary>
/// <param name="terms">Rules in force.</param>
/// <param name="tick">Smallest price step.</param>
internal readonly struct Admission(Terms terms, Money tick)
{
    private readonly bool _isFree = terms.AreFree;

    // Exact for prices below 2^53 micro-units up to the correction by one step.
    private readonly double _perTick = 1.0 / tick.Micros;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Admits(in Order order, bool standardized, out Money price, out Refusal refusal)
    {
        refusal = default;
        if (_isFree && order.Kind == OrderKind.Bid && order.Limit >= Money.Zero)
        {
            price = Floor(order.Limit);
            return true;
        }

        if (_isFree && order.Kind == OrderKind.Ask && standardized)
        {
            price = Ceiling(order.Limit);
            return true;
        }

        return Reviews(order, standardized, out price, out refusal);
    }

    /// <summary>The price at which an offer with this limit stands: zero where a subsidy alone covers the limit; null
    /// if no price reaches it.</summary>
    public Money? OfferPrice(Money limit) => terms.Seller.LowestPrice(limit) is { } price ? Ceiling(price) : null;

    private bool Reviews(in Order order, bool standardized, out Money price, out Refusal refusal)
    {
        (price, refusal) = (Money.Zero, default);
        switch (order.Kind)
        {
            case OrderKind.Bid:
                price = Floor(terms.Buyer.HighestPrice(order.Limit));
                refusal = Refusal.NoAdmissiblePrice;
                return price >= Money.Zero;
            case OrderKind.Ask when !standardized:
                refusal = Refusal.NotTradedHere;
                return false;
            case OrderKind.Listing when order.Limit == Order.OnRequest:
                return true;
            case OrderKind.Ask or OrderKind.Listing or OrderKind.Quote:
                var offer = OfferPrice(order.Limit);
                price = offer ?? Money.Zero;
                refusal = offer is null ? Refusal.NoAdmissiblePrice : Refusal.AbovePriceCap;
                return offer is not null && (terms.Ceiling is not { } ceiling || price <= ceiling);
            default:
                return true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Money Floor(Money limit)
    {
        unchecked
        {
            var floor = (long)(limit.Micros * _perTick) * tick.Micros;
            floor += limit.Micros - floor >= tick.Micros ? tick.Micros : 0;
            floor -= floor > limit.Micros ? tick.Micros : 0;
            return new Money(floor);
        }
    }

    /// <summary>The lowest price of the grid, none of which is negative, that is not below the limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Money Ceiling(Money limit)
    {
        if (limit < Money.Zero)
        {
            return Money.Zero;
        }

        var floor = Floor(limit);
        return floor == limit ? limit : floor + tick;
    }
}
