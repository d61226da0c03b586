using System.Collections.Immutable;
using System.Text.Json;
using Simulator.Analysis;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>Streams a run into its folder. Whatever the sequence in which replications arrive, and however often the
/// run was stopped or killed and taken up, the files are the same.</summary>
public sealed class RunRecording : IRecorder, IDisposable
{
    private readonly RunHeader header;
    private readonly FolderClaim claim;
    private readonly CheckpointFolder checkpoints;
    private readonly MetricTable metrics;
    private readonly EventTable<Trade>? trades;
    private readonly EventTable<OrderEvent>? orders;
    private readonly ReplicationTable table;
    private readonly Journal journal;
    private readonly ReplicationSequence sequence;
    private readonly DigestRecorder digests = new();
    private ImmutableDictionary<int, int> takenUp = ImmutableDictionary<int, int>.Empty;
    private bool isClosed;

    /// <summary>Begins a run.</summary>
    /// <param name="runs">The folder of run folders.</param>
    /// <param name="header">What is going to be recorded.</param>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public RunRecording(string runs, RunHeader header)
        : this(new FolderClaim(runs, header.FolderName), header)
    {
    }

    private RunRecording(FolderClaim claim, RunHeader header)
    {
        this.header = header;
        this.claim = claim;
        checkpoints = new CheckpointFolder(claim.WorkPath, header);
        metrics = new MetricTable(PathOf(RunFolder.MetricsFile), header);
        trades = header.Events >= EventDetail.Trades ? TradeTable.Create(PathOf(RunFolder.TradesFile), header) : null;
        orders = header.Events >= EventDetail.All ? OrderTable.Create(PathOf(RunFolder.OrdersFile), header) : null;
        journal = new Journal(PathOf(RunFolder.JournalFile));
        table = new ReplicationTable(PathOf(RunFolder.ReplicationsFile), header);
        sequence = new ReplicationSequence(Write, Write);
        JsonFile.Write(PathOf(Manifest.FileName), Describe(RunStatus.Running, null));
    }

    /// <summary>Goes on with a run that was stopped or killed; <see cref="Continue"/> says where.</summary>
    /// <exception cref="RunFolderException">The folder cannot be written, or its run is underway.</exception>
    public static RunRecording TakeUp(UnfinishedRun run, RunHeader header) =>
        new(new FolderClaim(run.Runs, run.Name, run.Path), header);

    /// <summary>Values of the replications that are finished.</summary>
    public ImmutableArray<MetricSummary> Summaries => Summarize(digests.Replications);

    /// <summary>Replications that need not be run again.</summary>
    public ImmutableHashSet<int> Finished => [.. digests.Replications.Select(replication => replication.Replication)];

    /// <summary>Hands over what was recorded before the run was taken up, if it was.</summary>
    /// <param name="watcher">Sees every record once, as if the run had never stopped.</param>
    /// <returns>The recorder to go on with.</returns>
    public IRecorder Continue(IRecorder watcher)
    {
        checkpoints.Replay(new Replayed(this, watcher));
        takenUp = checkpoints.Kept.ToImmutableDictionary(number => number, digests.PeriodsOf);
        return new Continuation(this, watcher);
    }

    /// <summary>The checkpoint at which to take up a replication; null: it starts anew.</summary>
    /// <remarks>Any thread may ask, while another one records.</remarks>
    public Checkpoint? Find(int replication) =>
        takenUp.TryGetValue(replication, out var periods)
        && checkpoints.Find(replication) is { } checkpoint && checkpoint.Period <= periods
            ? checkpoint
            : null;

    public void Record(PeriodRecord period)
    {
        checkpoints.Append(period);
        Take(period);
    }

    public void Record(ReplicationRecord replication)
    {
        checkpoints.Append(replication);
        Take(replication);
    }

    public void Record(Checkpoint checkpoint) => checkpoints.Keep(checkpoint);

    public void Flush()
    {
        checkpoints.Flush();
        journal.Flush();
    }

    /// <summary>Closes a run of which every replication was recorded.</summary>
    public RunFolder Complete()
    {
        var finished = digests.Count;
        return finished == header.Replications
            ? Close(RunStatus.Complete, null)
            : throw new InvalidOperationException(
                $"{finished} of {header.Replications} replications were recorded: the run is not complete.");
    }

    /// <summary>Closes a run that was stopped or failed; what was recorded is readable.</summary>
    public RunFolder Interrupt(string error) => Close(RunStatus.Interrupted, error);

    public void Dispose()
    {
        if (!isClosed)
        {
            CloseTables();
        }

        claim.Dispose();
    }

    private string PathOf(string file) => Path.Combine(claim.WorkPath, file);

    private void Take(PeriodRecord period)
    {
        digests.Record(period);
        sequence.Add(period);
    }

    private void Take(ReplicationRecord replication)
    {
        digests.Record(replication);
        sequence.Finish(replication);
    }

    private void Write(PeriodRecord period)
    {
        metrics.Add(period);
        trades?.Add(period.Replication, period.Trades);
        orders?.Add(period.Replication, period.Orders);
    }

    private void Write(ReplicationRecord replication)
    {
        table.Add(replication);
        journal.Append(replication);
    }

    private RunFolder Close(RunStatus status, string? error)
    {
        CloseTables();
        var replications = digests.Replications;
        JsonFile.Write(
            PathOf(SummaryFile.FileName), SummaryFile.Of(header, replications.Length, Summarize(replications)));
        var manifest = Describe(status, error);
        JsonFile.Write(PathOf(Manifest.FileName), manifest);
        var folder = claim.Publish(status);
        if (status == RunStatus.Complete)
        {
            CheckpointFolder.Remove(folder);
        }

        claim.Dispose();
        return new RunFolder(folder, manifest);
    }

    private void CloseTables()
    {
        isClosed = true;
        sequence.Drain();
        metrics.Dispose();
        trades?.Dispose();
        orders?.Dispose();
        table.Dispose();
        journal.Dispose();
        checkpoints.Dispose();
    }

    private ImmutableArray<MetricSummary> Summarize(ImmutableArray<ReplicationRecord> replications) =>
        new MetricFrame(header.AllMetrics).Add(header.Scenario, replications).Summarize(header.Scenario);

    private Manifest Describe(RunStatus status, string? error) =>
        new(
            header.Scenario, header.Fingerprint, header.Seed, header.Replications, digests.Count,
            header.Periods, status, error, header.Version, header.Command, header.AllMetrics, header.Regions,
            header.Venues, header.Events, DigestTables(),
            new(digests.Chains.Select(chain => KeyValuePair.Create(chain.Replication, chain.ToString()))),
            JsonDocument.Parse(header.Resolved).RootElement);

    private ImmutableSortedDictionary<string, string> DigestTables() =>
        Directory.GetFiles(claim.WorkPath, "*.parquet").ToImmutableSortedDictionary(
            file => Path.GetFileName(file), RunFolder.DigestOf, StringComparer.Ordinal);

    /// <summary>What the log holds is recorded anew, except in the log.</summary>
    private sealed class Replayed(RunRecording recording, IRecorder watcher) : IRecorder
    {
        public void Record(PeriodRecord period)
        {
            recording.Take(period);
            watcher.Record(period);
        }

        public void Record(ReplicationRecord replication)
        {
            recording.Take(replication);
            watcher.Record(replication);
        }
    }

    /// <summary>Periods between the last checkpoint and the end of the log are run again, but recorded once.</summary>
    private sealed class Continuation(RunRecording recording, IRecorder watcher) : IRecorder
    {
        public void Record(PeriodRecord period)
        {
            if (!recording.digests.Holds(period))
            {
                recording.Record(period);
                watcher.Record(period);
            }
        }

        public void Record(ReplicationRecord replication)
        {
            recording.Record(replication);
            watcher.Record(replication);
        }

        public void Record(Checkpoint checkpoint) => recording.Record(checkpoint);

        public void Flush() => recording.Flush();
    }
}
