using System.Collections.Immutable;
using System.Text.Json;
using Simulator.Analysis;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>Streams a run into its folder. Whatever the sequence in which replications arrive, the tables are the same.
/// </summary>
public sealed class RunRecording : IRecorder, IDisposable
{
    private readonly RunHeader header;
    private readonly FolderClaim claim;
    private readonly MetricTable metrics;
    private readonly TradeTable? trades;
    private readonly Journal journal;
    private readonly ReplicationSequence sequence;
    private readonly DigestRecorder digests = new();
    private bool isClosed;

    /// <param name="runs">The folder of run folders.</param>
    /// <param name="header">What is going to be recorded.</param>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public RunRecording(string runs, RunHeader header)
    {
        this.header = header;
        claim = new FolderClaim(runs, header.FolderName);
        metrics = new MetricTable(PathOf(RunFolder.MetricsFile), header);
        trades = header.RecordsTrades ? new TradeTable(PathOf(RunFolder.TradesFile), header) : null;
        journal = new Journal(PathOf(RunFolder.JournalFile));
        sequence = new ReplicationSequence(Write);
    }

    /// <summary>Values of the replications that are finished.</summary>
    public ImmutableArray<MetricSummary> Summaries =>
        new MetricFrame(header.Metrics).Add(header.Scenario, digests.Replications).Summarize(header.Scenario);

    public void Record(PeriodRecord period)
    {
        digests.Record(period);
        sequence.Add(period);
    }

    public void Record(ReplicationRecord replication)
    {
        digests.Record(replication);
        journal.Append(replication);
        sequence.Finish(replication.Replication);
    }

    /// <summary>Closes a run of which every replication was recorded.</summary>
    public RunFolder Complete()
    {
        var finished = digests.Replications.Count;
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

    private void Write(PeriodRecord period)
    {
        metrics.Add(period);
        trades?.Add(period);
    }

    private RunFolder Close(RunStatus status, string? error)
    {
        CloseTables();
        var replications = digests.Replications;
        ReplicationTable.Write(PathOf(RunFolder.ReplicationsFile), header, replications);
        Journal.Rewrite(PathOf(RunFolder.JournalFile), replications);
        JsonFile.Write(
            PathOf(SummaryFile.FileName), SummaryFile.Of(header, replications.Count, Summaries));
        JsonFile.Write(PathOf(Manifest.FileName), Describe(status, error));
        var folder = claim.Publish(status);
        claim.Dispose();
        return RunFolder.Open(folder);
    }

    private void CloseTables()
    {
        isClosed = true;
        sequence.Drain();
        metrics.Dispose();
        trades?.Dispose();
        journal.Dispose();
    }

    private Manifest Describe(RunStatus status, string? error) =>
        new(
            header.Scenario, header.Fingerprint, header.Seed, header.Replications, digests.Replications.Count,
            header.Periods, status, error, header.Version, header.Command, header.Metrics, header.Regions,
            header.Venues, header.RecordsTrades, DigestTables(),
            digests.Chains.ToImmutableSortedDictionary(chain => chain.Replication, chain => chain.ToString()),
            JsonDocument.Parse(header.Resolved).RootElement);

    private ImmutableSortedDictionary<string, string> DigestTables() =>
        Directory.GetFiles(claim.WorkPath, "*.parquet").ToImmutableSortedDictionary(
            file => Path.GetFileName(file), RunFolder.DigestOf, StringComparer.Ordinal);
}
