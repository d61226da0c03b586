using System.Runtime.CompilerServices;
using Simulator.Market.Participants.Learning;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Learns by trial and error what to post for its first product, given last period's prices: its own and the
/// lowest of its rivals (Calvano, Calzolari, Denicolò and Pastorello 2020; see <see cref="QTable"/>). It explores with
/// a probability exp(-decay t) in period t.</summary>
/// <param name="Prices">To choose from, at most 15.</param>
/// <param name="LearningRate">alpha.</param>
/// <param name="Discount">delta.</param>
/// <param name="Decay">beta, per period.</param>
/// <param name="Initial">Worth of every action at the start, in currency.</param>
public readonly record struct QLearningSeller(
    PriceGrid Prices, double LearningRate, double Discount, double Decay, Money Initial = default)
    : IBehavior<QLearningSeller.State>
{
    private const int MostPrices = 15;

    public PriceGrid Prices { get; } = Prices.Count <= MostPrices
        ? Prices
        : throw new ArgumentException($"prices must be at most {MostPrices}");

    public double LearningRate { get; } = LearningRate is > 0 and <= 1
        ? LearningRate
        : throw new ArgumentException("learning-rate must be above 0 and at most 1");

    public double Discount { get; } =
        Discount is >= 0 and < 1 ? Discount : throw new ArgumentException("discount must be at least 0 and below 1");

    public double Decay { get; } = Decay >= 0 ? Decay : throw new ArgumentException("decay must not be negative");

    public ICohort Gather(CohortSite site) => new Cohort<State, QLearningSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => PriceTrial.Objection(venues);

    public State Endow(ref RandomStream stream, in Member member)
    {
        var state = default(State);
        Span<double> values = state.Values;
        values.Fill(Initial.Amount);
        return state;
    }

    public void Decide(ref State state, ref Turn turn)
    {
        if (turn.Products.IsEmpty)
        {
            return;
        }

        Span<double> values = state.Values;
        var table = new QTable(values, Prices.Count);
        var seen = Observe(turn);
        var (choice, sold) = state.Trial.Conclude(turn);
        if (choice >= 0)
        {
            // What sold last period was posted two periods ago, and led to the prices that were seen last period.
            var gain = (Prices[choice] - turn.Products[0].Cost).Amount * sold;
            var entry = state.SeenBefore * Prices.Count + choice;
            table.Learn(entry, gain + Discount * table.Best(state.Seen), LearningRate);
        }

        (state.SeenBefore, state.Seen) = (state.Seen, seen);
        var explores = turn.Stream.NextUniform() < Math.Exp(-Decay * turn.Period);
        var next = explores ? (int)turn.Stream.NextBounded(Prices.Count) : table.Greedy(seen);
        state.Trial.Offer(ref turn, next, Prices[next], Money.Zero);
    }

    /// <summary>Own price * prices + the lowest price of a rival; the highest of the grid where there is
    /// none.</summary>
    private int Observe(in Turn turn)
    {
        var (own, rival) = (Prices.High, Prices.High);
        foreach (var product in turn.View.Listed)
        {
            ref readonly var listing = ref turn.View[product];
            if (product == turn.FirstProduct)
            {
                own = listing.Price;
            }
            else if (listing.Price != Order.OnRequest && turn.Venues.Contains(listing.Venue))
            {
                rival = Money.Min(rival, listing.Price);
            }
        }

        return Prices.Nearest(own) * Prices.Count + Prices.Nearest(rival);
    }

    /// <summary>What a seller remembers.</summary>
    public struct State
    {
        public PriceTrial Trial;

        /// <summary>The prices seen last period.</summary>
        public int Seen;

        /// <summary>And in the one before.</summary>
        public int SeenBefore;

        /// <summary>By state and action.</summary>
        public Table Values;
    }

    /// <summary>A number for every state and action.</summary>
    [InlineArray(MostPrices * MostPrices * MostPrices)]
    public struct Table
    {
        private double _first;
    }
}
