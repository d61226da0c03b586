using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Zero-intelligence-plus: quotes its unit's worth with a profit margin, which it raises when others trade on
/// terms that it could have had and lowers when it is outbid or nobody trades (Cliff 1997). The margin follows targets
/// near the last price heard by the delta rule with momentum.</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Margin">At the start: a share of the worth, of a buyer below 1.</param>
/// <param name="LearningRate">beta, by trader: the share of the way to the target that the price moves.</param>
/// <param name="Momentum">gamma, by trader: the weight of earlier moves.</param>
/// <param name="Relative">Targets lie up to this share above or below the price heard.</param>
/// <param name="Absolute">And up to this much more.</param>
/// <param name="Units">Units in all or, where they return, a day; absent: one unit that returns every period.</param>
/// <param name="Renewal">Periods after which the units return: a trading day; absent: never.</param>
/// <param name="Fresh">Whether units return with new values.</param>
public readonly record struct Zip(
    Side Side, Distribution Value, Distribution Margin, Distribution LearningRate, Distribution Momentum,
    double Relative, Money Absolute, int? Units = null, int? Renewal = null, bool Fresh = false)
    : IBehavior<Zip.State>
{
    private readonly UnitValues _values = new(Side, Value, Units, Renewal, Fresh);

    public double Relative { get; } =
        Relative is >= 0 and < 1 ? Relative : throw new ArgumentException("relative must be at least 0 and below 1");

    public Money Absolute { get; } =
        Absolute >= Money.Zero ? Absolute : throw new ArgumentException("absolute must not be negative");

    public ICohort Gather(CohortSite site) => new Cohort<State, Zip>(this, site);

    public string? Objection(int venues, bool tradesGood) => UnitValues.Objection(venues, tradesGood);

    public State Endow(ref RandomStream stream, in Member member)
    {
        // Beyond the draws of the units, whose number may change without a change to these.
        var traits = member.Stream(-1, Purpose.Trait);
        return new State
        {
            Next = _values.First(member),
            Margin = Margin.Draw(ref traits, member.Index),
            LearningRate = LearningRate.Draw(ref traits, member.Index),
            Momentum = Momentum.Draw(ref traits, member.Index),
        };
    }

    public void Declare(in Member member, Schedule schedule) => _values.Declare(member, schedule);

    public void Decide(ref State state, ref Turn turn)
    {
        ref readonly var listing = ref turn.View[turn.Good];
        var worth = state.Next.Worth;
        var isActive = !_values.Vary || _values.Advance(ref state.Next, turn);
        if (listing.Heard.Quoted && listing.Heard.Period == turn.Period - 1)
        {
            Learn(ref state, worth.Amount, isActive, listing, ref turn);
        }

        if (isActive)
        {
            turn.Submit(Side, Money.FromAmount(Quote(state, state.Next.Worth.Amount)), state.Next.Worth);
        }
    }

    /// <summary>Never at a loss.</summary>
    private double Quote(in State state, double worth) =>
        Side == Side.Buy ? Math.Max(0, worth * (1 - state.Margin)) : worth * (1 + state.Margin);

    private void Learn(ref State state, double worth, bool isActive, in Listing listing, ref Turn turn)
    {
        var heard = listing.Heard;
        var price = (heard.Traded ? listing.LastPrice : heard.Price).Amount;
        var direction = Side == Side.Buy ? -1 : 1;

        // As others would hear it: on the grid of prices, or a trader would think itself ahead of its own quote.
        var tick = turn.View.Ticks[turn.Venues[0]].Amount;
        var quote = Math.Ceiling(Quote(state, worth) * direction / tick - 1e-6) * tick * direction;
        var isAhead = (price - quote) * direction > -tick / 2;
        var isBehind = (quote - price) * direction > -tick / 2;

        // A trade at a better price than one's own: ask for more. A trade after a quote of the other side, or a
        // quote of the own side that nobody took, at a worse price: ask for less while there is a unit to trade.
        if (heard.Traded && isAhead)
        {
            Aim(ref state, worth, price, direction, ref turn);
        }
        else if (isActive && isBehind && heard.Traded == (heard.Side != Side))
        {
            Aim(ref state, worth, price, -direction, ref turn);
        }
    }

    /// <summary>Moves the price towards a target a little above or below the price heard.</summary>
    private void Aim(ref State state, double worth, double price, int direction, ref Turn turn)
    {
        var target = price * (1 + direction * Relative * turn.Stream.NextUniform())
            + direction * Absolute.Amount * turn.Stream.NextUniform();
        var quote = Quote(state, worth);
        state.Move = state.Momentum * state.Move + (1 - state.Momentum) * state.LearningRate * (target - quote);
        if (worth > 0)
        {
            var margin = (quote + state.Move) / worth - 1;
            state.Margin = Side == Side.Buy ? Math.Clamp(-margin, 0, 1) : Math.Max(margin, 0);
        }
    }

    /// <summary>What a trader remembers.</summary>
    public struct State
    {
        public NextUnit Next;

        /// <summary>Profit as a share of the worth.</summary>
        public double Margin;

        public double LearningRate;

        public double Momentum;

        /// <summary>The last change of its price, in currency.</summary>
        public double Move;
    }
}
