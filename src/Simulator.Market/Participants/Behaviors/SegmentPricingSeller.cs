using Simulator.Market.Goods;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>A monopolist who quotes on request. It knows the distribution of what buyers would pay, and quotes each the
/// price that maximizes its expected profit from those who disclose the same (third-degree price discrimination; Ali,
/// Lewis and Vasserman 2023), given what both sides pay in addition to the price and the ceiling on it.</summary>
/// <param name="Values">What buyers would pay for a product of quality 1, in currency; in proportion for
/// another.</param>
/// <param name="SeesSegments">Whether it may use what a buyer discloses: false where the label is hidden from
/// it.</param>
/// <param name="Untold">What a value exceeds a part of it by that a buyer tells exactly, in currency; absent: by
/// nothing.</param>
public readonly record struct SegmentPricingSeller(
    Distribution Values, bool SeesSegments = true, Distribution? Untold = null)
    : IBehavior<SegmentPricingSeller.State>
{
    private readonly PriceMemory _prices = new();

    public ICohort Gather(CohortSite site) => new Cohort<State, SegmentPricingSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        for (var own = 0; own < turn.Products.Length; own++)
        {
            ref readonly var product = ref turn.Products[own];
            if (product.Venue < 0 && product.CopiesLeft > 0 && product.Quality > 0)
            {
                turn.List(turn.Venues[0], own, Order.OnRequest);
            }
        }

        foreach (ref readonly var message in turn.Inbox)
        {
            ref readonly var product = ref turn.Products[message.Product - turn.FirstProduct];
            if (message.Kind == OrderKind.QuoteRequest
                && Receipts(message, product, turn.View.Terms[message.Venue]) is { } receipts)
            {
                turn.Quote(message, receipts);
            }
        }
    }

    /// <summary>The least to receive for a copy; null: nothing to be earned.</summary>
    private Money? Receipts(in Message request, in Product product, in Terms terms)
    {
        var (cost, levies) = (product.Cost, terms.Levies);
        return levies.Kept > 0
            && Spending(request, levies.Spent(cost.Amount / product.Quality, product.Quality)) is { } spent
            ? terms.Within(cost, Money.Max(cost, Money.FromAmount(levies.Received(spent * product.Quality))))
            : null;
    }

    /// <summary>What a buyer is to spend in all on a unit of quality.</summary>
    private double? Spending(in Message request, double cost)
    {
        if (!SeesSegments || request.High <= Money.Zero)
        {
            return _prices.Monopoly(Values, cost);
        }

        var (low, high) = (request.Low.Amount, request.High.Amount);
        if (low < high)
        {
            return _prices.Monopoly(Values, cost, low, high);
        }

        // Over a part that is known, the rest is priced at what is left of the cost.
        return Untold is null ? MonopolyPrice.Of(Values, cost, low, high) : low + MonopolyPrice.Of(Untold, cost - low);
    }

    /// <summary>Nothing: prices follow from what buyers disclose.</summary>
    public readonly record struct State;
}
