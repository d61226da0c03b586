using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Provenance is recorded in a hash chain: disputes cost less, and who leaked a copy is found.</summary>
public sealed record Provenance : Rule
{
    public override Policy Apply(Policy policy) => policy with { HasProvenance = true };
}
