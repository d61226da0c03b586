using Simulator.Market.Goods;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Knows the quality of its products, and that the market pays what it expects of them: it discloses a hidden
/// quality if that raises the price by the cost of disclosure at least (Grossman 1981; Jovanovic 1982; Verrecchia
/// 1983). It posts what the market pays, and anew when the market has come to expect something else of those who keep
/// silent.</summary>
/// <param name="Worth">What the market pays for a unit of expected quality, in currency.</param>
public readonly record struct DisclosingSeller(double Worth) : IBehavior<DisclosingSeller.State>
{
    public double Worth { get; } = Worth > 0 ? Worth : throw new ArgumentException("worth must be positive");

    public ICohort Gather(CohortSite site) => new Cohort<State, DisclosingSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        for (var own = 0; own < turn.Products.Length; own++)
        {
            ref readonly var product = ref turn.Products[own];
            ref readonly var listing = ref turn.View[turn.FirstProduct + own];
            var truth = Money.FromAmount(Worth * product.Quality);
            var pooled = Money.FromAmount(Worth * listing.Quality);
            if (Discloses(product, truth, pooled, turn.Account.Available))
            {
                turn.Disclose(own);
            }

            var price = product.Visibility == Visibility.Hidden ? pooled : truth;
            if (price < product.Cost)
            {
                turn.Withdraw(own);
            }
            else if (product.CopiesLeft > 0 && (product.Venue < 0 || listing.Price != price))
            {
                turn.List(turn.Venues[0], own, price);
            }
        }
    }

    private static bool Discloses(in Product product, Money truth, Money pooled, Money available) =>
        product.Visibility == Visibility.Hidden
        && truth - product.DisclosureCost >= Money.Max(pooled, product.Cost)
        && product.FixedCost + product.DisclosureCost <= available;

    /// <summary>Nothing: products say whether they are disclosed.</summary>
    public readonly record struct State;
}
