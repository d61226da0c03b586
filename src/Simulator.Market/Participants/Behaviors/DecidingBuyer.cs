using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Has to decide under uncertainty, and earns a stake if its action matches the state, of which there are two.
/// It buys the one experiment posted at its venues that raises its expected earnings by most over the price (Bergemann,
/// Bonatti and Smolin 2018); if indifferent, it buys, and the dearer one.</summary>
/// <param name="Belief">Of a buyer, before it buys: the probability of the first state.</param>
/// <param name="Stake">That a right action earns, in currency.</param>
public readonly record struct DecidingBuyer(Distribution Belief, double Stake) : IBehavior<DecidingBuyer.State>
{
    public double Stake { get; } = Stake > 0 ? Stake : throw new ArgumentException("stake must be positive");

    public ICohort Gather(CohortSite site) => new Cohort<State, DecidingBuyer>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) =>
        new(Math.Clamp(Belief.Draw(ref stream, member.Index), 0, 1));

    public void Decide(ref State state, ref Turn turn)
    {
        if (turn.Account.Acquired > 0)
        {
            return;
        }

        var choice = new Choice();
        foreach (var product in turn.View.Listed)
        {
            if (turn.View[product].Experiment.ValueTo(state.Belief) is var value and > 0)
            {
                var worth = Money.FromAmount(Stake * value);
                choice.Weigh(turn, product, worth, worth);
            }
        }

        choice.Buy(ref turn);
    }

    /// <param name="Belief">Probability of the first state.</param>
    public readonly record struct State(double Belief);
}
