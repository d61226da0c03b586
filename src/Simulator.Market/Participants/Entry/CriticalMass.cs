using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Entry;

/// <summary>A service that is worth taste x share to a member when a share of the population uses it (Rohlfs 1974):
/// whoever finds it worth the price, given the share of last period, is in, and whoever does not is out. With tastes
/// uniform on [0, 1] the share follows n' = 1 - p / n, whose smaller root is the critical mass.</summary>
/// <param name="Taste">Worth of a service that everybody uses, in currency, by member.</param>
/// <param name="Price">Of using it for a period.</param>
/// <param name="Start">Share that uses it at the launch, however that came about.</param>
public sealed record CriticalMass(Distribution Taste, Money Price, double Start) : IEntry
{
    public double Start { get; } = Start is >= 0 and <= 1
        ? Start
        : throw new ArgumentException("start must lie between 0 and 1");

    public bool IsIn(in Member member, bool isIn, double share, int period)
    {
        var stream = member.Stream(-1, Purpose.Entry);
        return Money.FromAmount(Taste.Draw(ref stream, member.Index) * share) >= Price;
    }
}
