using System.Collections.Immutable;

namespace Simulator.Market.Incidents;

/// <summary>Something that goes wrong in a market of data elements, or a shock to it. Incidents happen in settlement,
/// in the sequence in which the scenario lists them.</summary>
public abstract record Incident
{
    /// <summary>First day on which it can happen; absent: from the start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day on which it no longer can; absent: to the end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Names of the regions where it can happen; absent: all.</summary>
    public ImmutableArray<string>? Regions { get; init; }

    /// <summary>What happens in one period.</summary>
    /// <param name="scene">The market after its trades are settled.</param>
    /// <param name="cases">What the incident has left open: kept from period to period.</param>
    public abstract void Happen(Scene scene, CaseList cases);
}
