using System.Collections.Immutable;
using Simulator.Market;

namespace Simulator.Scenarios.Theory;

/// <summary>A published result that a scenario reproduces. It belongs to the file, not to the market: whoever extends
/// the file makes another market and inherits none of it.</summary>
/// <param name="Result">Its number among the results to be met, lettered where several files share it: O1, O6a.</param>
/// <param name="Source">The paper.</param>
/// <param name="Replications">How many tell it from the nearest plausible mistake.</param>
/// <param name="Points">Where in the space of parameters it is tested.</param>
public sealed record TheoryClaim(string Result, string Source, int Replications, ImmutableArray<TheoryPoint> Points)
{
    /// <summary>What one replication costs beside its periods, and one period beside its participants, in decisions of
    /// a participant.</summary>
    private const long OfReplication = 1_000;
    private const long OfPeriod = 20;

    /// <summary>Decisions at a point: some tenths of a second.</summary>
    private const long QuickWork = 8_000_000;

    /// <summary>Below this, a sample says little of its own spread.</summary>
    private const int FewestQuick = 12;

    /// <summary>As many replications as a quick look has time for; tolerances widen accordingly.</summary>
    public int QuickReplications(MarketDesign design)
    {
        var participants = design.Populations.Sum(population => (long)population.Count);
        var work = OfReplication + design.Calendar.Periods * (participants + OfPeriod);
        return (int)Math.Min(Replications, Math.Max(FewestQuick, QuickWork / work));
    }
}
