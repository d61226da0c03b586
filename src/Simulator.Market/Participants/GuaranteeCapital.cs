using System.Collections.Immutable;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>What a broker's word is backed by: money that it pledges, and that only claims are paid from.</summary>
/// <param name="Pledges">In currency, by grade from the lowest; grades beyond the last pledge the last.</param>
/// <param name="Term">Periods for which it answers for a contract, that of the deal included; as long, a part of the
/// pledge is bound.</param>
/// <param name="Reserve">Money that it keeps at hand: it makes up its pledge from what it has beyond that.</param>
public sealed record GuaranteeCapital(ImmutableArray<Money> Pledges, int Term = 1, Money Reserve = default)
{
    public ImmutableArray<Money> Pledges { get; } = Pledges.Length > 0 && Pledges.All(pledge => pledge >= Money.Zero)
        ? Pledges
        : throw new ArgumentException("pledges must not be negative, and there must be one");

    public int Term { get; } = Term >= 1 ? Term : throw new ArgumentException("term must be at least 1");

    public Money Reserve { get; } =
        Reserve >= Money.Zero ? Reserve : throw new ArgumentException("reserve must not be negative");

    /// <summary>What a broker of a grade pledges.</summary>
    public Money PledgeOf(int grade) => Pledges[Math.Min(grade, Pledges.Length) - 1];
}
