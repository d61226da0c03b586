using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Wants one product in all: examines everything that is posted at its venues and buys what leaves it the
/// largest gain, taste x quality - price (Mussa and Rosen 1978). If indifferent, it buys, and of two products the
/// dearer one, as the theory of optimal menus has it; a drawn key decides between equals.</summary>
/// <param name="Taste">What a unit of quality is worth to a buyer, in currency.</param>
/// <param name="Everything">Whether products add up to it, so that it wants one copy of each that is worth its price:
/// many such buyers who are alike bid prices up to what they expect.</param>
public readonly record struct ChoosingBuyer(Distribution Taste, bool Everything = false)
    : IBehavior<ChoosingBuyer.State>
{
    public ICohort Gather(CohortSite site) => new Cohort<State, ChoosingBuyer>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => new(Taste.Draw(ref stream, member.Index));

    public void Decide(ref State state, ref Turn turn)
    {
        if (turn.Account.Acquired > 0 && !Everything)
        {
            return;
        }

        var choice = new Choice();
        foreach (var product in turn.View.Listed)
        {
            if (Everything && turn.Holds(product))
            {
                continue;
            }

            choice.Weigh(
                turn, product, Money.FromAmount(state.Taste * turn.View[product].Quality),
                Money.FromAmount(state.Taste * turn.TrueQuality(product)));
            if (Everything)
            {
                choice.Buy(ref turn);
                choice = new Choice();
            }
        }

        choice.Buy(ref turn);
    }

    /// <param name="Taste">What a unit of quality is worth.</param>
    public readonly record struct State(double Taste);
}
