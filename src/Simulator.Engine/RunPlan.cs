using Simulator.Market;

namespace Simulator.Engine;

/// <summary>One arm to run.</summary>
/// <param name="Design">The market.</param>
/// <param name="Seed">Of all its random streams.</param>
/// <param name="FirstReplication">Number of the first replication to run.</param>
/// <param name="Replications">How many to run from there.</param>
/// <param name="Threads">Cores to use, at least 1.</param>
/// <param name="CohortSize">Participants in a cohort, at least 1.</param>
/// <param name="RecordsTrades">Whether trades are handed to the recorder.</param>
public sealed record RunPlan(
    MarketDesign Design,
    ulong Seed,
    int FirstReplication,
    int Replications,
    int Threads,
    int CohortSize,
    bool RecordsTrades)
{
    /// <summary>A replication before its first period.</summary>
    public MarketRun Open(int replication) => new(Design, Seed, replication, CohortSize, RecordsTrades);
}
