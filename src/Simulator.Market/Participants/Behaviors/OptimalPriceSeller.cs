using Simulator.Market.Goods;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>A monopolist who knows the distribution of what buyers would pay, and posts the price that maximizes its
/// expected profit. It brings a product that has a fixed cost only if the profit it expects covers that cost. A broker
/// behaves like this with a derived product: it waits for the price of the source, adds its own markup, and posts anew
/// when that price changes. It reckons with what both sides pay in addition to the price where it sells, and takes the
/// same for granted down the chain; who sells to buyers itself reckons with a ceiling too. It posts anew when these
/// change.</summary>
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
        ref readonly var terms = ref turn.View.Terms[turn.Venues[0]];
        var known = new State(terms.Levies, Downstream == 0 ? terms.Ceiling ?? Money.Zero : Money.Zero);
        for (var own = 0; own < turn.Products.Length; own++)
        {
            ref readonly var product = ref turn.Products[own];
            if (product is { Venue: >= 0, Source: >= 0, HasPartners: false }
                && turn.View[product.Source].Price != product.Royalty)
            {
                turn.Withdraw(own);
            }
            else if ((product.Venue < 0 || known != state) && product.CopiesLeft > 0
                && Royalty(product, turn.View) is { } royalty)
            {
                Post(ref turn, own, Receipts(product, royalty, known));
            }
        }

        state = known;
    }

    private static void Post(ref Turn turn, int own, Money? receipts)
    {
        if (receipts is { } least)
        {
            turn.List(turn.Venues[0], own, least);
        }
        else if (turn.Products[own].Venue >= 0)
        {
            turn.Withdraw(own);
        }
    }

    /// <summary>Null: its source is not on offer.</summary>
    private static Money? Royalty(in Product product, MarketView view) =>
        product.Source < 0 || product.HasPartners ? Money.Zero
        : view[product.Source] is { Venue: >= 0 } source && source.Price >= Money.Zero ? source.Price
        : null;

    /// <summary>The least to receive for a copy; null: nothing to be earned.</summary>
    private Money? Receipts(in Product product, Money royalty, State known)
    {
        var levies = known.Levies;
        if (product.Quality <= 0 || levies.Kept <= 0)
        {
            return null;
        }

        // Of each yuan of the price it keeps what it does not share.
        var needed = (product.Cost + royalty).Amount / product.Quality / (1 - product.Share);
        var (cost, values) = (levies.Spent(needed, product.Quality), Values);
        if (known.Ceiling > Money.Zero)
        {
            // Under a ceiling nobody can spend more than it comes to, whatever the product is worth.
            values = new Clamped(Values, double.MinValue, levies.At(known.Ceiling) / product.Quality);
        }

        if (product.FixedCost > Money.Zero
            && MonopolyPrice.ProfitOf(values, cost) * product.Quality * levies.Kept * (1 - product.Share) * Buyers
            < product.FixedCost.Amount)
        {
            return null;
        }

        if (_prices.Chain(values, cost, Downstream) is not { } price)
        {
            return null;
        }

        // A source is licensed at what it is listed at, out of which nothing is levied: what is left of that is asked.
        var received = levies.Received(price * product.Quality);
        return Money.FromAmount(Downstream == 0 ? received : Math.Max(0, levies.Received(received)));
    }

    /// <param name="Levies">That its prices were found under.</param>
    /// <param name="Ceiling">Likewise; 0: none.</param>
    public readonly record struct State(Levies Levies, Money Ceiling);
}
