using Simulator.Market.Mechanisms;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A place to trade.</summary>
/// <param name="Name">For people, and the name of its random stream.</param>
/// <param name="Mechanism">How orders become trades.</param>
/// <param name="Channel">How its trades count in official figures.</param>
/// <param name="Tick">Smallest price step; 0.01 unless stated.</param>
/// <param name="Region">Name of the region whose rules apply; absent: the first.</param>
/// <param name="Trust">How far participants trust it at first, from 0 to 1; absent: fully.</param>
/// <param name="TrustRecovery">Share of what is missing to full trust that a period without incidents restores.</param>
/// <param name="Service">What carrying out a trade takes; absent: no time.</param>
public sealed record Venue(
    string Name,
    IMechanism Mechanism,
    Channel Channel = Channel.Matched,
    Money Tick = default,
    string? Region = null,
    double? Trust = null,
    double? TrustRecovery = null,
    Service? Service = null)
{
    public double? Trust { get; } =
        Trust is null or (>= 0 and <= 1) ? Trust : throw new ArgumentException("trust must lie between 0 and 1");

    public double? TrustRecovery { get; } = TrustRecovery is null or (>= 0 and <= 1)
        ? TrustRecovery
        : throw new ArgumentException("trust-recovery must lie between 0 and 1");

    public Money Tick { get; } = Tick >= Money.Zero
        ? Tick == Money.Zero ? new Money(10_000) : Tick
        : throw new ArgumentException("tick must be positive");
}
