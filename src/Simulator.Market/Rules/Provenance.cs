using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Provenance is recorded: every lawful title is sealed over the one before it (a hash chain, as of blockchain
/// registries), so that disputes cost less and leaked copies are traced.</summary>
public sealed record Provenance : Rule
{
    public override Policy Apply(Policy policy) => policy with { HasProvenance = true };
}
