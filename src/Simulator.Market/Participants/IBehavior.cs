using Simulator.Market.Randomness;

namespace Simulator.Market.Participants;

/// <summary>How the members of a population decide: data in a scenario file, a cohort in a running market.</summary>
public interface IBehavior
{
    /// <summary>Creates the cohort of members that behave like this.</summary>
    ICohort Gather(CohortSite site);

    /// <summary>What a population that behaves like this lacks; null if it lacks nothing.</summary>
    /// <param name="venues">How many venues it uses.</param>
    /// <param name="tradesGood">Whether there is a standardized good for it to trade.</param>
    string? Objection(int venues, bool tradesGood) => null;

    /// <summary>Whether the members reckon with rivals who are still to come: these have to be counted.</summary>
    bool ReckonsWithRivals => false;
}

/// <summary>A behavior whose members each keep a <typeparamref name="TState"/>.</summary>
/// <typeparam name="TState">What a member remembers: a small struct without references, held in an array.</typeparam>
/// <remarks>Behaviors are readonly record structs, so that a cohort's loop calls them without indirection.</remarks>
public interface IBehavior<TState> : IBehavior
    where TState : unmanaged
{
    /// <summary>A member's state before the first period.</summary>
    TState Endow(ref RandomStream stream, in Member member);

    /// <summary>One period of one member: sees its own state and what was published, and submits orders.</summary>
    void Decide(ref TState state, ref Turn turn);

    /// <summary>The units that come to the member in the schedule's period, the first or a later one, and their worth:
    /// what the largest possible surplus is computed from. Behaviors with no fixed schedule declare nothing.</summary>
    void Declare(in Member member, Schedule schedule)
    {
    }
}
