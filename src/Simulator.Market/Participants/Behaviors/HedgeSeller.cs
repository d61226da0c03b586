using Simulator.Market.Participants.Learning;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Draws its price in proportion to exp(eta times what the price would have earned so far), knowing what was
/// bid: see <see cref="Hedge"/>. One unit a period, in a sealed auction or at a posted price.</summary>
/// <param name="Prices">To choose from.</param>
/// <param name="Cost">Of a unit of a standardized good; products have their own.</param>
/// <param name="Rate">eta, per unit of currency; absent: the rate with the best bound over the horizon.</param>
/// <param name="Horizon">Periods T that the rate is chosen for.</param>
public readonly record struct HedgeSeller(PriceGrid Prices, Money Cost, double? Rate = null, int? Horizon = null)
    : IBehavior<HedgeSeller.State>
{
    private readonly double _rate = Rate
        ?? Hedge.RateFor(Prices.Count, Horizon ?? 1, (Prices.High - Money.Min(Cost, Prices.Low)).Amount);

    public double? Rate { get; } = Rate is null or > 0 ? Rate : throw new ArgumentException("rate must be positive");

    public int? Horizon { get; } = Horizon is null == Rate is null
        ? throw new ArgumentException("horizon or rate must be given, and not both")
        : Horizon is null or >= 1
            ? Horizon
            : throw new ArgumentException("horizon must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, HedgeSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => PriceTrial.Objection(venues);

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        Span<double> gains = state.Gains;
        var learner = new Hedge(gains[..Prices.Count], _rate);
        var cost = PriceTrial.CostOf(turn, Cost);
        ref readonly var heard = ref turn.View[turn.Products.IsEmpty ? turn.Good : turn.FirstProduct].Heard;
        if (heard.Period == turn.Period - 1 && heard.HighestBid > Money.Zero)
        {
            for (var choice = 0; choice < Prices.Count && Prices[choice] <= heard.HighestBid; choice++)
            {
                learner.Learn(choice, (Prices[choice] - cost).Amount);
            }
        }

        var chosen = learner.Choose(turn.Stream.NextUniform());
        state.Trial.Offer(ref turn, chosen, Prices[chosen], cost);
    }

    /// <summary>What a seller remembers.</summary>
    public struct State
    {
        public PriceTrial Trial;

        /// <summary>By price, in currency.</summary>
        public Arms Gains;
    }
}
