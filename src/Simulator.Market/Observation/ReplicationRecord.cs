using System.Collections.Immutable;
using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <summary>What one finished replication comes to.</summary>
/// <param name="Replication">From 0.</param>
/// <param name="Values">One for each metric: total, ratio or last value as the metric declares.</param>
/// <param name="Digest">Of the last period: it covers them all.</param>
public sealed record ReplicationRecord(int Replication, ImmutableArray<double> Values, ulong Digest)
{
    /// <summary>What trading came to for the member that deviates; null: nobody does.</summary>
    public Money? Utility { get; init; }
}
