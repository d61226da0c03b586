using Simulator.Market.Goods;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>A monopolist who knows the distribution of what buyers would pay, and posts the price that maximizes its
/// expected profit. It brings a product that has a fixed cost only if the profit it expects covers that cost. A broker
/// behaves like this with a derived product: it waits for the price of the source, adds its own markup, and posts anew
/// when that price changes.</summary>
/// <param name="Values">What buyers would pay for a product of quality 1, in currency; in proportion for
/// another.</param>
/// <param name="Downstream">How many sellers set a price of their own after it (Spengler 1950).</param>
/// <param name="Buyers">How many it expects to choose once; without fixed costs the number is immaterial.</param>
public readonly record struct OptimalPriceSeller(Distribution Values, int Downstream = 0, int Buyers = 1)
    : IBehavior<OptimalPriceSeller.State>
{
    private readonly PriceMemory _prices = new();

    public int Downstream { get; } = Downstream is >= 0 and <= ChainPrice.MostDownstream
        ? Downstream
        : throw new ArgumentException($"downstream must lie between 0 and {ChainPrice.MostDownstream}");

    public int Buyers { get; } = Buyers >= 0 ? Buyers : throw new ArgumentException("buyers must not be negative");

    public ICohort Gather(CohortSite site) => new Cohort<State, OptimalPriceSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        for (var own = 0; own < turn.Products.Length; own++)
        {
            ref readonly var product = ref turn.Products[own];
            if (product is { Venue: >= 0, Source: >= 0, HasPartners: false }
                && turn.View[product.Source].Price != product.Royalty)
            {
                turn.Withdraw(own);
            }
            else if (product.Venue < 0 && product.CopiesLeft > 0 && Royalty(product, turn.View) is { } royalty
                && Price(product, royalty) is { } price)
            {
                turn.List(turn.Venues[0], own, price);
            }
        }
    }

    /// <summary>Null: its source is not on offer.</summary>
    private static Money? Royalty(in Product product, MarketView view) =>
        product.Source < 0 || product.HasPartners ? Money.Zero
        : view[product.Source] is { Venue: >= 0 } source && source.Price >= Money.Zero ? source.Price
        : null;

    /// <summary>Null: nothing to be earned.</summary>
    private Money? Price(in Product product, Money royalty)
    {
        if (product.Quality <= 0)
        {
            return null;
        }

        // Of each yuan of the price it keeps what it does not share.
        var cost = (product.Cost + royalty).Amount / product.Quality / (1 - product.Share);
        if (product.FixedCost > Money.Zero
            && MonopolyPrice.ProfitOf(Values, cost) * product.Quality * (1 - product.Share) * Buyers
            < product.FixedCost.Amount)
        {
            return null;
        }

        return _prices.Chain(Values, cost, Downstream) is { } price
            ? Money.FromAmount(price * product.Quality)
            : null;
    }

    /// <summary>Nothing: prices follow from what is known before the first period.</summary>
    public readonly record struct State;
}
