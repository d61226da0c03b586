using Simulator.Market.Mechanisms;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A place to trade.</summary>
/// <param name="Name">For people, and the name of its random stream.</param>
/// <param name="Mechanism">How orders become trades.</param>
/// <param name="Channel">How its trades count in official figures.</param>
/// <param name="Tick">Smallest price step; 0.01 unless stated.</param>
/// <param name="Region">Name of the region whose rules apply; absent: the first.</param>
public sealed record Venue(
    string Name,
    IMechanism Mechanism,
    Channel Channel = Channel.Matched,
    Money Tick = default,
    string? Region = null)
{
    public Money Tick { get; } = Tick >= Money.Zero
        ? Tick == Money.Zero ? new Money(10_000) : Tick
        : throw new ArgumentException("tick must be positive");
}
