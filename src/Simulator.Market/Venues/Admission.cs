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

    // The high word of a product with it is the quotient by a tick, or one less.
    private readonly ulong _perTick =
        tick.Micros == 1 ? ulong.MaxValue : (ulong)((UInt128.One << 64) / (ulong)tick.Micros);

    /// <summary>The order's price in ticks, or the complement of the code of a <see cref="Refusal"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Review(OrderKind kind, Money limit, bool standardized)
    {
        if (_isFree && kind == OrderKind.Bid && limit >= Money.Zero)
        {
            return Floor(limit);
        }

        return _isFree && kind == OrderKind.Ask && standardized
            ? Ceiling(limit)
            : ReviewUnderTerms(kind, limit, standardized);
    }

    /// <summary>The price at which an offer with this limit stands: zero where a subsidy alone covers the limit; null
    /// if no price reaches it.</summary>
    public Money? OfferPrice(Money limit) =>
        terms.Seller.LowestPrice(limit) is { } price ? new Money(Ceiling(price) * tick.Micros) : null;

    private long ReviewUnderTerms(OrderKind kind, Money limit, bool standardized)
    {
        switch (kind)
        {
            case var _ when terms.IsClosed:
                return ~(long)Refusal.VenueClosed.Code;
            case OrderKind.Bid:
                var price = terms.Buyer.HighestPrice(limit);
                return price >= Money.Zero ? Floor(price) : ~(long)Refusal.NoAdmissiblePrice.Code;
            case OrderKind.Ask when !standardized:
                return ~(long)Refusal.NotTradedHere.Code;
            case OrderKind.Listing when limit == Order.OnRequest:
                return 0;
            case OrderKind.Ask or OrderKind.Listing or OrderKind.Quote:
                return OfferPrice(limit) is not { } offer ? ~(long)Refusal.NoAdmissiblePrice.Code
                    : offer > terms.Ceiling ? ~(long)Refusal.AbovePriceCap.Code
                    : Floor(offer);
            default:
                return 0;
        }
    }

    /// <summary>Whole ticks in an amount, which is not negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Floor(Money limit)
    {
        unchecked
        {
            var steps = (long)Math.BigMul((ulong)limit.Micros, _perTick, out _);
            return steps + (limit.Micros - steps * tick.Micros >= tick.Micros ? 1 : 0);
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
