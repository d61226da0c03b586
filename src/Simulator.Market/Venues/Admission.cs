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

    /// <summary>The order's price in ticks, or the complement of the code of a <see cref="Refusal"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Review(in Order order, bool standardized)
    {
        if (_isFree && order.Kind == OrderKind.Bid && order.Limit >= Money.Zero)
        {
            return Floor(order.Limit);
        }

        return _isFree && order.Kind == OrderKind.Ask && standardized
            ? Ceiling(order.Limit)
            : ReviewUnderTerms(order, standardized);
    }

    /// <summary>The price at which an offer with this limit stands: zero where a subsidy alone covers the limit; null
    /// if no price reaches it.</summary>
    public Money? OfferPrice(Money limit) =>
        terms.Seller.LowestPrice(limit) is { } price ? new Money(Ceiling(price) * tick.Micros) : null;

    private long ReviewUnderTerms(in Order order, bool standardized)
    {
        switch (order.Kind)
        {
            case OrderKind.Bid:
                var steps = Floor(terms.Buyer.HighestPrice(order.Limit));
                return steps >= 0 ? steps : ~(long)Refusal.NoAdmissiblePrice.Code;
            case OrderKind.Ask when !standardized:
                return ~(long)Refusal.NotTradedHere.Code;
            case OrderKind.Listing when order.Limit == Order.OnRequest:
                return 0;
            case OrderKind.Ask or OrderKind.Listing or OrderKind.Quote:
                return OfferPrice(order.Limit) is not { } price ? ~(long)Refusal.NoAdmissiblePrice.Code
                    : price > terms.Ceiling ? ~(long)Refusal.AbovePriceCap.Code
                    : Floor(price);
            default:
                return 0;
        }
    }

    /// <summary>Whole ticks in an amount, negative if the amount is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Floor(Money limit)
    {
        unchecked
        {
            var steps = (long)(limit.Micros * _perTick);
            var rest = limit.Micros - steps * tick.Micros;
            steps += rest >= tick.Micros ? 1 : 0;
            return steps - (rest < 0 ? 1 : 0);
        }
    }

    /// <summary>The lowest price of the grid, none of which is negative, that is not below the limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Ceiling(Money limit)
    {
        unchecked
        {
            var steps = Floor(Money.Max(limit, Money.Zero));
            return steps + (steps * tick.Micros < limit.Micros ? 1 : 0);
        }
    }
}
