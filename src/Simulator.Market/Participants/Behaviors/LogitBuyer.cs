using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Buys whatever listed product is best for it in a period, or nothing: discrete choice with independent
/// Gumbel shocks, so that choices are logit (McFadden 1974). A product is worth quality + scale x (its shock -
/// the shock of buying nothing) - outside, in currency; a product that the buyer may use already is not
/// considered.</summary>
/// <param name="Scale">mu of the shocks, in currency.</param>
/// <param name="Outside">Worth of buying nothing, in currency.</param>
public readonly record struct LogitBuyer(double Scale, double Outside = 0) : IBehavior<LogitBuyer.State>
{
    public double Scale { get; } = Scale > 0 ? Scale : throw new ArgumentException("scale must be positive");

    public ICohort Gather(CohortSite site) => new Cohort<State, LogitBuyer>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        var view = turn.View;
        if (view.ListedCount == 0)
        {
            return;
        }

        var nothing = Outside + Scale * Gumbel(turn.Stream.NextUniform());
        var choice = new Choice();
        foreach (var product in view.Listed)
        {
            ref readonly var listing = ref view[product];
            if (!turn.Holds(product))
            {
                var shock = Scale * Gumbel(turn.Taste(listing.Key).NextUniform());
                choice.Weigh(
                    turn, product, Money.FromAmount(listing.Quality + shock - nothing),
                    Money.FromAmount(turn.TrueQuality(product) + shock - nothing));
            }
        }

        choice.Buy(ref turn);
    }

    private static double Gumbel(double uniform) => -Math.Log(-Math.Log(uniform));

    /// <summary>Nothing: tastes are drawn anew in every period.</summary>
    public readonly record struct State;
}
