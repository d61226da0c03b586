using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Posts a menu, take it or leave it: each of its products at its given price, from the first period on. They
/// are versions of different quality (Mussa and Rosen 1978), bundles (Adams and Yellen 1976), or one.</summary>
/// <param name="Prices">Least receipts from a copy, in currency. Product m of member i takes entry
/// m * population + i of an explicit list.</param>
public readonly record struct MenuSeller(Distribution Prices) : IBehavior<MenuSeller.State>
{
    public ICohort Gather(CohortSite site) => new Cohort<State, MenuSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        for (var own = 0; own < turn.Products.Length; own++)
        {
            ref readonly var product = ref turn.Products[own];
            if (product.Venue < 0 && product.CopiesLeft > 0)
            {
                var stream = new RandomStream(product.Key, 0, -1, Purpose.Decision);
                var price = Prices.Draw(ref stream, turn.Member.Entry(own));
                turn.List(turn.Venues[0], own, Money.FromAmount(Math.Max(0, price)));
            }
        }
    }

    /// <summary>Nothing: a price is found again from its product's stream.</summary>
    public readonly record struct State;
}
