using System.Collections.Immutable;
using Simulator.Market.Randomness;

namespace Simulator.Market.Participants;

/// <summary>Where a cohort stands in its market.</summary>
/// <param name="Population">Specification of the population.</param>
/// <param name="FirstParticipant">Market-wide number of the population's first member.</param>
/// <param name="FirstMember">Number in the population of the cohort's first member.</param>
/// <param name="Count">Members in the cohort.</param>
/// <param name="Key">Key of the population's random stream.</param>
/// <param name="Good">Product number of the standardized good the population trades; -1: none.</param>
/// <param name="Venues">Numbers of the venues the population uses.</param>
public sealed record CohortSite(
    Population Population,
    int FirstParticipant,
    int FirstMember,
    int Count,
    ulong Key,
    int Good,
    ImmutableArray<int> Venues)
{
    /// <summary>Number of the population's region.</summary>
    public short Region { get; init; }

    /// <summary>Market-wide number of the cohort's first member.</summary>
    public int Start => FirstParticipant + FirstMember;

    public Member this[int member] => new(Start + member, FirstMember + member, Population.Count, Good, Key);

    public RandomStream Stream(int member, int period, Purpose purpose) =>
        new(Key, FirstMember + member, period, purpose);
}
