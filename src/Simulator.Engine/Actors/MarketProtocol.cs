using System.Collections.Immutable;
using Simulator.Market;
using Simulator.Market.Observation;

namespace Simulator.Engine.Actors;

// What the actors of a run tell each other. A message that names a MarketRun passes it on like a baton: the receiver
// touches only its own part of it, and only until it answers.

/// <summary>The replication is to be run by whoever is told.</summary>
internal sealed record ReplicationAssigned(int Replication);

/// <summary>The replications are to be run, in their sequence, by whoever is told.</summary>
internal sealed record ReplicationsAssigned(ImmutableArray<int> Replications);

/// <summary>The replication stands, endowed and ready for its first period.</summary>
internal sealed record ReplicationOpened(MarketRun Run);

/// <summary>A period has begun: the rules in force are to be announced.</summary>
internal sealed record PeriodOpened(MarketRun Run);

internal sealed record RulesAnnounced
{
    public static RulesAnnounced Instance { get; } = new();
}

internal sealed record DecisionsRequested(MarketRun Run);

/// <summary>All participants of one shell have decided.</summary>
internal sealed record DecisionsSubmitted
{
    public static DecisionsSubmitted Instance { get; } = new();
}

internal sealed record ClearingRequested(MarketRun Run);

internal sealed record VenueCleared
{
    public static VenueCleared Instance { get; } = new();
}

internal sealed record SettlementRequested(MarketRun Run);

/// <summary>Periods of one replication were run, in their sequence, perhaps to its end.</summary>
/// <param name="Periods">To be recorded.</param>
/// <param name="Conclusion">The replication as a whole, if it is over.</param>
/// <param name="Checkpoint">After the last of the periods, if one was due.</param>
internal sealed record PeriodsObserved(
    ImmutableArray<PeriodRecord> Periods, ReplicationRecord? Conclusion, Checkpoint? Checkpoint);

/// <summary>What a sequential market ran at once, of one replication or of several short ones.</summary>
/// <param name="Replications">To be recorded.</param>
/// <param name="Rows">Periods, events and whole replications.</param>
internal sealed record BatchObserved(ImmutableArray<PeriodsObserved> Replications, int Rows);

/// <summary>The recorder is done with so many periods, or rows: as many more may be run.</summary>
internal sealed record PeriodsRecorded(int Rows);

/// <summary>A sequential market has credit for a further batch of periods.</summary>
internal sealed record PeriodsDue
{
    public static PeriodsDue Instance { get; } = new();
}

/// <summary>A sequential market has nothing more to do in its replications.</summary>
/// <param name="Cancelled">Whether it stopped before the end.</param>
internal sealed record ReplicationsLeft(bool Cancelled);

/// <summary>The sender is about to fail in this one of its replications.</summary>
internal sealed record ReplicationFailing(int Replication);

/// <summary>Replications numbered above this one are of no interest any more.</summary>
internal sealed record ReplicationsWithdrawn(int Above);

/// <summary>The sender's work threw; it has been stopped.</summary>
internal sealed record ShellFailed(Exception Cause);

/// <summary>Nothing more will be observed.</summary>
internal sealed record RunEnded
{
    public static RunEnded Instance { get; } = new();
}

/// <summary>Everything that was observed has been recorded.</summary>
internal sealed record RecordingEnded
{
    public static RecordingEnded Instance { get; } = new();
}
