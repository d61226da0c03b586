using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Quotes a random price on the venue's tick grid for its next unit every period (Gode and Sunder
/// 1993).</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Ceiling">Highest quote of an ask, and of any quote when unconstrained.</param>
/// <param name="Constrained">True: never quotes at a loss (ZI-C). False: anywhere from 0 to the ceiling (ZI-U).</param>
/// <param name="Units">Units in all; absent: one unit that returns every period.</param>
public readonly record struct ZeroIntelligence(
    Side Side, Distribution Value, Money Ceiling, bool Constrained = true, int? Units = null)
    : IBehavior<ZeroIntelligence.State>
{
    public int? Units { get; } =
        Units is null or >= 1 ? Units : throw new ArgumentException("units must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, ZeroIntelligence>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 || !tradesGood
        ? "needs a venue, and a good with standard: true to trade there"
        : null;

    public State Endow(ref RandomStream stream, in Member member) =>
        new() { Worth = new UnitValues(Value, Units).Worth(stream, member, 0), Steps = -1 };

    public void Declare(in State state, in Member member, ref RandomStream stream, Schedule schedule) =>
        new UnitValues(Value, Units).Declare(stream, member, Side, schedule);

    public void Decide(ref State state, ref Turn turn)
    {
        var venue = turn.Venues[0];
        var tick = turn.View.Ticks[venue].Micros;
        if (Units is { } units && !HasUnit(ref state, turn, units))
        {
            return;
        }

        if (state.Steps < 0)
        {
            Range(ref state, tick);
        }

        var quote = new Money(state.Low + tick * turn.Stream.NextBounded(state.Steps));
        if (Side == Side.Buy)
        {
            turn.Bid(venue, turn.Good, quote, state.Worth);
        }
        else
        {
            turn.Ask(venue, turn.Good, quote, state.Worth);
        }
    }

    /// <summary>Whether a unit is left; if the next one has changed, its worth is found.</summary>
    private bool HasUnit(ref State state, in Turn turn, int units)
    {
        var unit = Side == Side.Buy ? turn.Account.Acquired : turn.Account.Delivered;
        if (unit < units && unit != state.Unit)
        {
            state.Unit = unit;
            state.Worth = new UnitValues(Value, Units).Worth(turn.Endowment, turn.Member, unit);
            state.Steps = -1;
        }

        return unit < units;
    }

    /// <summary>The prices it quotes: a buyer from one tick up to its value, a seller from its cost up to the
    /// ceiling.</summary>
    private void Range(ref State state, long tick)
    {
        var (low, high) = (Constrained, Side) switch
        {
            (false, _) => (0L, Ceiling.Micros),
            (true, Side.Buy) => (Math.Min(tick, state.Worth.Micros), state.Worth.Micros),
            _ => (state.Worth.Micros, Math.Max(Ceiling.Micros, state.Worth.Micros)),
        };
        state.Low = low;
        state.Steps = (high - low) / tick + 1;
    }

    /// <summary>What a trader remembers.</summary>
    public struct State
    {
        /// <summary>Of the next unit.</summary>
        public Money Worth;

        /// <summary>Lowest quote, in micro-units.</summary>
        public long Low;

        /// <summary>Number of different quotes; -1: to be determined.</summary>
        public long Steps;

        /// <summary>Number of the next unit.</summary>
        public int Unit;
    }
}
