using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Quotes a random price on the venue's tick grid for its next unit every period (Gode and Sunder
/// 1993).</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Ceiling">Highest quote of an ask, and of any quote when unconstrained.</param>
/// <param name="Constrained">True: never quotes at a loss (ZI-C). False: anywhere from 0 to the ceiling (ZI-U).</param>
/// <param name="Units">Units in all or, where they return, a day; absent: one unit that returns every period.</param>
/// <param name="Renewal">Periods after which the units return: a trading day; absent: never.</param>
/// <param name="Fresh">Whether units return with new values.</param>
public readonly record struct ZeroIntelligence(
    Side Side, Distribution Value, Money Ceiling, bool Constrained = true, int? Units = null,
    int? Renewal = null, bool Fresh = false)
    : IBehavior<ZeroIntelligence.State>
{
    private readonly UnitValues _values = new(Side, Value, Units, Renewal, Fresh);

    public ICohort Gather(CohortSite site) => new Cohort<State, ZeroIntelligence>(this, site);

    public string? Objection(int venues, bool tradesGood) => UnitValues.Objection(venues, tradesGood);

    public State Endow(ref RandomStream stream, in Member member) =>
        new() { Next = _values.First(member), Steps = -1 };

    public void Declare(in Member member, Schedule schedule) => _values.Declare(member, schedule);

    public void Decide(ref State state, ref Turn turn)
    {
        var venue = turn.Venues[0];
        var tick = turn.View.Ticks[venue].Micros;
        if (_values.Vary && !HasUnit(ref state, turn))
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
            turn.Bid(venue, turn.Good, quote, state.Next.Worth);
        }
        else
        {
            turn.Ask(venue, turn.Good, quote, state.Next.Worth);
        }
    }

    /// <summary>Whether a unit is left; if the next one is worth something else, the range of quotes is to be found
    /// anew.</summary>
    private bool HasUnit(ref State state, in Turn turn)
    {
        var before = state.Next.Worth;
        var has = _values.Advance(ref state.Next, turn);
        state.Steps = state.Next.Worth == before ? state.Steps : -1;
        return has;
    }

    /// <summary>The prices it quotes: a buyer from one tick up to its value, a seller from its cost up to the
    /// ceiling.</summary>
    private void Range(ref State state, long tick)
    {
        var (low, high) = (Constrained, Side) switch
        {
            (false, _) => (0L, Ceiling.Micros),
            (true, Side.Buy) => (Math.Min(tick, state.Next.Worth.Micros), state.Next.Worth.Micros),
            _ => (state.Next.Worth.Micros, Math.Max(Ceiling.Micros, state.Next.Worth.Micros)),
        };
        state.Low = low;
        state.Steps = (high - low) / tick + 1;
    }

    /// <summary>What a trader remembers.</summary>
    public struct State
    {
        /// <summary>The unit it has come to.</summary>
        public NextUnit Next;

        /// <summary>Lowest quote, in micro-units.</summary>
        public long Low;

        /// <summary>Number of different quotes; -1: to be determined.</summary>
        public long Steps;
    }
}
