using System.Collections.Immutable;
using Simulator.Analysis.Evaluation;
using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;

namespace Simulator.Engine;

/// <summary>One arm to run.</summary>
/// <param name="Design">The market.</param>
/// <param name="Seed">Of all its random streams.</param>
/// <param name="FirstReplication">Number of the first replication to run.</param>
/// <param name="Replications">How many to run from there.</param>
/// <param name="Threads">Cores to use, at least 1.</param>
/// <param name="CohortSize">Participants in a cohort, at least 1.</param>
/// <param name="Events">What is handed to the recorder beside metrics.</param>
public sealed record RunPlan(
    MarketDesign Design,
    ulong Seed,
    int FirstReplication,
    int Replications,
    int Threads,
    int CohortSize,
    EventDetail Events)
{
    /// <summary>Periods from one checkpoint of a replication to the next; null: none are taken.</summary>
    public int? CheckpointEvery { get; init; }

    /// <summary>Replications that are not to be run again.</summary>
    public ImmutableHashSet<int> Finished { get; init; } = [];

    /// <summary>The checkpoint at which a replication is taken up; null: it starts anew.</summary>
    public Func<int, Checkpoint?> TakenUp { get; init; } = _ => null;

    /// <summary>How the pilot is evaluated at the end of every replication, whose values it adds to; null: it is not.
    /// </summary>
    public PilotEvaluation? Evaluation { get; init; }

    /// <summary>Replications to run, in their sequence.</summary>
    public ImmutableArray<int> Pending =>
        [.. Enumerable.Range(FirstReplication, Replications).Where(number => !Finished.Contains(number))];

    /// <summary>A replication before the first period that is to be run.</summary>
    public MarketRun Open(int replication)
    {
        var run = new MarketRun(Design, Seed, replication, CohortSize, Events);
        TakenUp(replication)?.Restore(run);
        return run;
    }

    /// <summary>The values of a replication that is over: what the market measured, and what is made of its
    /// pilot.</summary>
    public ReplicationRecord Conclude(MarketRun run)
    {
        var record = run.Conclude();
        if (Evaluation is not { } evaluation || run.Pilot is not { } pilot)
        {
            return record;
        }

        var recorded = evaluation.Twin ? RecordedPilot.Of(pilot, Twin(run.Replication)) : RecordedPilot.Of(pilot);
        var key = new StreamKeys(Seed, run.Replication).Of("evaluation");
        return record with { Values = [.. record.Values, .. evaluation.Evaluate(recorded, key)] };
    }

    /// <summary>A checkpoint, if one is due before the run's next period.</summary>
    public Checkpoint? CheckpointOf(MarketRun run) =>
        CheckpointEvery is { } periods && run.Period % periods == 0 && !run.IsOver ? Checkpoint.Of(run) : null;

    /// <summary>What is recorded of the pilot if it changes nothing, with the same random numbers.</summary>
    private PilotRecord Twin(int replication)
    {
        var without = Design with { Pilot = Design.Pilot! with { Rules = [] } };
        var run = new MarketRun(without, Seed, replication, CohortSize, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        return run.Pilot!;
    }
}
