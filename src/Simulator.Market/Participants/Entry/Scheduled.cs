using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Entry;

/// <summary>Every member enters at a time of its own, for good.</summary>
/// <param name="Period">First period in which it takes part, rounded down; at or below zero: from the start.</param>
public sealed record Scheduled(Distribution Period) : IEntry
{
    public bool IsIn(in Member member, bool isIn, double share, int period)
    {
        var stream = member.Stream(-1, Purpose.Entry);
        return isIn || period >= Math.Floor(Period.Draw(ref stream, member.Index));
    }
}
