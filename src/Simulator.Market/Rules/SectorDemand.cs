using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>A program for the digital transformation of a sector, or a shock to its demand.</summary>
/// <param name="Sector">As populations name it.</param>
/// <param name="NeedFactor">Multiplies how often its firms need data.</param>
/// <param name="CapacityFactor">Multiplies how much they can absorb, and how fast.</param>
public sealed record SectorDemand(string Sector, double NeedFactor = 1, double CapacityFactor = 1) : Rule
{
    public double NeedFactor { get; } =
        NeedFactor is >= 0 and <= 1000 ? NeedFactor : throw new ArgumentException("need-factor must lie in [0, 1000]");

    public double CapacityFactor { get; } = CapacityFactor is >= 0 and <= 1000
        ? CapacityFactor
        : throw new ArgumentException("capacity-factor must lie in [0, 1000]");

    public override Policy Apply(Policy policy) =>
        policy with { Sectors = [.. policy.Sectors.IsDefault ? [] : policy.Sectors, this] };
}
