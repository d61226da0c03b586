using System.Collections.Immutable;
using Simulator.Market.Rights;

namespace Simulator.Market.Venues;

/// <content>What licenses convey.</content>
public sealed partial class DataBoard
{
    /// <summary>By product, as its good has it.</summary>
    private readonly ImmutableArray<RightsBundle> _rights;

    /// <summary>Whether every license is at least for the holder's own business.</summary>
    public bool AreForUse { get; }

    /// <summary>Licenses that holders pass on.</summary>
    public ResaleBook Resales { get; }

    /// <summary>The register of titles.</summary>
    public ChainOfTitle Titles { get; }

    /// <summary>What a license of a product conveys if it is sold now: what its good's does, or what the region's
    /// standard license says.</summary>
    public RightsBundle RightsOf(int product)
    {
        ref readonly var prospectus = ref _prospectuses[product];
        return Policies[prospectus.Region].License is { } standard && standard.Binds(prospectus.Form)
            ? standard.Rights
            : _rights[product];
    }
}
