using Simulator.Market.Participants.Learning;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Learns its price from its own sales alone, with a share of exploration: see <see cref="Exp3"/>. Gains are
/// counted as shares of what the highest price earns when it sells.</summary>
/// <param name="Prices">To choose from.</param>
/// <param name="Cost">Of a unit of a standardized good; products have their own.</param>
/// <param name="Exploration">gamma; absent: the one with the best bound over the horizon.</param>
/// <param name="Horizon">Periods T that the exploration is chosen for.</param>
/// <param name="Sales">Units sold in a period that count as a full gain, and the most that count.</param>
public readonly record struct Exp3Seller(
    PriceGrid Prices, Money Cost, double? Exploration = null, int? Horizon = null, int Sales = 1)
    : IBehavior<Exp3Seller.State>
{
    private readonly double _exploration = Exploration ?? Exp3.ExplorationFor(Prices.Count, Horizon ?? 1);

    public double? Exploration { get; } = Exploration is null or (> 0 and <= 1)
        ? Exploration
        : throw new ArgumentException("exploration must be above 0 and at most 1");

    public int? Horizon { get; } = Horizon is null == Exploration is null
        ? throw new ArgumentException("horizon or exploration must be given, and not both")
        : Horizon is null or >= 1
            ? Horizon
            : throw new ArgumentException("horizon must be at least 1");

    public int Sales { get; } = Sales >= 1 ? Sales : throw new ArgumentException("sales must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, Exp3Seller>(this, site);

    public string? Objection(int venues, bool tradesGood) => PriceTrial.Objection(venues);

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        Span<double> weights = state.Weights;
        var learner = new Exp3(weights[..Prices.Count], _exploration);
        var cost = PriceTrial.CostOf(turn, Cost);
        var (choice, sold) = state.Trial.Conclude(turn);
        if (choice >= 0 && sold > 0)
        {
            var most = (Prices.High - cost).Amount * Sales;
            var gain = (Prices[choice] - cost).Amount * Math.Min(sold, Sales) / most;
            learner.Learn(choice, Math.Clamp(gain, 0, 1), turn.Products.IsEmpty ? state.Chance : state.EarlierChance);
        }

        var chosen = learner.Choose(turn.Stream.NextUniform());
        (state.EarlierChance, state.Chance) = (state.Chance, learner.Probability(chosen));
        state.Trial.Offer(ref turn, chosen, Prices[chosen], cost);
    }

    /// <summary>What a seller remembers.</summary>
    public struct State
    {
        public PriceTrial Trial;

        /// <summary>With which the last price was drawn.</summary>
        public double Chance;

        /// <summary>And the one before.</summary>
        public double EarlierChance;

        /// <summary>Logarithms, by price.</summary>
        public Arms Weights;
    }
}
