using Simulator.Market.Randomness;

namespace Simulator.Market.Participants;

/// <summary>One member of a population.</summary>
/// <param name="Participant">Its number in the market.</param>
/// <param name="Index">Its number in the population, from 0.</param>
/// <param name="Population">Members in the population.</param>
/// <param name="Good">Product number of the standardized good the population trades; -1: none.</param>
/// <param name="Key">Of the population's random stream.</param>
public readonly record struct Member(int Participant, int Index, int Population, int Good, ulong Key)
{
    /// <summary>The member's draws in a period; -1 before the first.</summary>
    public RandomStream Stream(int period, Purpose purpose) => new(Key, Index, period, purpose);

    /// <summary>Place in an explicit list of what belongs to its item number <paramref name="item"/>: first the items 0
    /// of all members, then their items 1, and so on.</summary>
    public int Entry(int item) => item * Population + Index;
}
