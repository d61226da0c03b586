using Simulator.Market.Participants.Learning;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Chooses prices in proportion to what they earned before: see <see cref="RothErev"/>. Prices below the cost
/// earn nothing.</summary>
/// <param name="Prices">To choose from.</param>
/// <param name="Cost">Of a unit of a standardized good; products have their own.</param>
/// <param name="Propensity">Of every price at the start, in currency.</param>
/// <param name="Recency">phi: the share of a propensity that is forgotten in a period.</param>
/// <param name="Experimentation">epsilon: the share of a gain that is credited to other prices.</param>
public readonly record struct RothErevSeller(
    PriceGrid Prices, Money Cost, Money Propensity, double Recency, double Experimentation)
    : IBehavior<RothErevSeller.State>
{
    public Money Propensity { get; } =
        Propensity > Money.Zero ? Propensity : throw new ArgumentException("propensity must be positive");

    public double Recency { get; } =
        Recency is >= 0 and < 1 ? Recency : throw new ArgumentException("recency must be at least 0 and below 1");

    public double Experimentation { get; } = Experimentation is >= 0 and < 1
        ? Experimentation
        : throw new ArgumentException("experimentation must be at least 0 and below 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, RothErevSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => PriceTrial.Objection(venues);

    public State Endow(ref RandomStream stream, in Member member)
    {
        var state = default(State);
        Span<double> propensities = state.Propensities;
        propensities[..Prices.Count].Fill(Propensity.Amount);
        return state;
    }

    public void Decide(ref State state, ref Turn turn)
    {
        Span<double> propensities = state.Propensities;
        var learner = new RothErev(propensities[..Prices.Count], Recency, Experimentation);
        var cost = PriceTrial.CostOf(turn, Cost);
        var (choice, sold) = state.Trial.Conclude(turn);
        if (choice >= 0)
        {
            learner.Learn(choice, Math.Max(0, (Prices[choice] - cost).Amount * sold));
        }

        var chosen = learner.Choose(turn.Stream.NextUniform());
        state.Trial.Offer(ref turn, chosen, Prices[chosen], cost);
    }

    /// <summary>What a seller remembers.</summary>
    public struct State
    {
        public PriceTrial Trial;

        /// <summary>By price, in currency.</summary>
        public Arms Propensities;
    }
}
