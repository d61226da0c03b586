namespace Simulator.Storage.Tests;

public sealed class RunRecordingTests : IDisposable
{
    private readonly TemporaryFolder runs = new();

    public void Dispose() => runs.Dispose();

    [Fact]
    public void A_complete_run_has_its_files_under_final_names_and_no_others()
    {
        var folder = Complete();
        Assert.Equal(Path.Combine(runs.Path, "sample-7-f00d"), folder.Path);
        Assert.Equal(
            ["journal.jsonl", "manifest.json", "metrics.parquet", "orders.parquet", "replications.parquet",
                "summary.json", "trades.parquet"],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal([folder.Path], Directory.GetFileSystemEntries(runs.Path));
    }

    [Fact]
    public void Metrics_are_rows_of_replication_period_region_and_metric()
    {
        var rows = RunQuery.Execute(Complete(), "SELECT * FROM metrics").Rows;
        Assert.Equal(2 * SampleRun.Periods * 3 * 2, rows.Length);
        Assert.Equal(["sample", 0, 0, "all", "welfare", 0.0], rows[0].ToArray());
        Assert.Equal(["sample", 0, 0, "all", "price", null], rows[1].ToArray());
        Assert.Equal(["sample", 0, 0, "north", "welfare", 1.0], rows[2].ToArray());
        Assert.Equal(["sample", 1, 2, "south", "price", 4.0], rows[^1].ToArray());
    }

    [Fact]
    public void Trades_are_read_in_units_of_currency_with_the_names_of_their_venues()
    {
        var result = RunQuery.Execute(
            Complete(), "SELECT buyer, venue_name, channel, price, paid, cost FROM trades WHERE replication = 1");
        Assert.Equal(SampleRun.Periods, result.Rows.Length);
        Assert.Equal([5, "counter", "otc", 2.5, 3.0, 1e-6], result.Rows[0].ToArray());
    }

    [Fact]
    public void Orders_say_what_was_asked_and_why_it_was_refused()
    {
        var rows = RunQuery.Execute(
            Complete(),
            """SELECT counterparty, venue_name, kind, refusal, "limit", worth FROM orders WHERE period = 2""").Rows;
        Assert.Equal([6, "counter", "bid", null, 3.5, 9.0], rows[0].ToArray());
        Assert.Equal([null, "exchange", "listing", "sold out", null, 1e-6], rows[1].ToArray());
    }

    [Fact]
    public void Money_is_stored_exactly()
    {
        var folder = Complete();
        var rows = RunQuery.Execute(
            folder, $"SELECT price_micros FROM read_parquet('{folder.FileOf(RunFolder.TradesFile)}')").Rows;
        Assert.Equal([2_500_000L], rows[0].ToArray());
    }

    [Fact]
    public void The_same_content_makes_the_same_bytes_whatever_the_sequence_of_its_arrival()
    {
        using var others = new TemporaryFolder();
        using var recording = new RunRecording(others.Path, SampleRun.Header(4));
        SampleRun.Interleaved(recording, 4);
        var (expected, actual) = (Complete(4), recording.Complete());
        foreach (var file in Directory.GetFiles(expected.Path).Select(path => Path.GetFileName(path)))
        {
            Assert.True(
                File.ReadAllBytes(expected.FileOf(file)).AsSpan().SequenceEqual(File.ReadAllBytes(actual.FileOf(file))),
                file);
        }
    }

    [Fact]
    public void More_rows_than_a_row_group_holds_are_all_there()
    {
        var periods = (1 << 16) / 6 + 1000;
        using var recording = new RunRecording(runs.Path, SampleRun.Header(1) with { Periods = periods });
        for (var period = 0; period < periods; period++)
        {
            recording.Record(SampleRun.Period(0, period));
        }

        recording.Record(SampleRun.Replication(0));
        var counts = RunQuery.Execute(recording.Complete(), "SELECT count(*), max(period) FROM metrics").Rows[0];
        Assert.Equal([(long)periods * 6, periods - 1], counts.ToArray());
    }

    [Fact]
    public void The_summary_holds_the_metrics_in_their_declared_sequence()
    {
        var summary = Complete().Summary;
        Assert.Equal(["welfare", "price"], summary.Metrics.Select(metric => metric.Name));
        Assert.Equal(180, summary.Metrics[0].Mean);
        Assert.Equal(2, summary.Metrics[0].N);
        Assert.Null(summary.Metrics[1].Ci95);
    }

    [Fact]
    public void The_summary_is_written_as_the_design_says()
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header(1));
        SampleRun.InSequence(recording, 1);
        Assert.Equal(
            """{"scenario":"sample","fingerprint":"f00d","seed":7,"replications":1,"periods":3,"metrics":["""
            + """{"name":"welfare","unit":"CNY","mean":30,"sd":null,"se":null,"ci95":null,"n":1},"""
            + """{"name":"price","unit":"CNY","mean":null,"sd":null,"se":null,"ci95":null,"n":0}]}""",
            string.Concat(recording.Complete().SummaryText.Where(character => !char.IsWhiteSpace(character))));
    }

    [Fact]
    public void An_interrupted_run_says_so_and_leaves_what_it_has_readable()
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header());
        recording.Record(SampleRun.Period(0, 0));
        recording.Record(SampleRun.Period(1, 0));
        recording.Record(SampleRun.Period(1, 1));
        var folder = recording.Interrupt("stopped by hand");
        Assert.Equal(RunStatus.Interrupted, folder.Manifest.Status);
        Assert.Equal("stopped by hand", folder.Manifest.Error);
        Assert.Equal(0, folder.Manifest.FinishedReplications);
        Assert.Equal(3L, Single(folder, "SELECT count(DISTINCT (replication, period)) FROM metrics"));
        Assert.Equal(0L, Single(folder, "SELECT count(*) FROM replications"));
    }

    [Fact]
    public void An_interrupted_run_does_not_replace_a_complete_one()
    {
        var complete = Complete();
        using var recording = new RunRecording(runs.Path, SampleRun.Header());
        Assert.Equal(complete.Path + ".interrupted", recording.Interrupt("stopped by hand").Path);
        Assert.Equal(RunStatus.Complete, RunFolder.Open(complete.Path).Manifest.Status);
    }

    [Fact]
    public void Running_again_replaces_the_folder()
    {
        File.WriteAllText(Complete().FileOf("stale.txt"), "");
        Assert.False(File.Exists(Complete().FileOf("stale.txt")));
    }

    [Fact]
    public void Two_recordings_of_one_run_do_not_write_into_each_other()
    {
        using var first = new RunRecording(runs.Path, SampleRun.Header());
        var refusal = Assert.Throws<RunFolderException>(() => new RunRecording(runs.Path, SampleRun.Header()));
        Assert.Contains("is another run writing it?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_misses_a_replication_is_not_complete()
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header());
        SampleRun.InSequence(recording, 1);
        Assert.Contains("1 of 2 replications", Assert.Throws<InvalidOperationException>(recording.Complete).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Finished_replications_are_journaled_while_the_run_goes_on()
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header());
        SampleRun.InSequence(recording, 1);
        recording.Flush();
        var journal = Path.Combine(runs.Path, ".sample-7-f00d.partial", RunFolder.JournalFile);
        using var stream = new FileStream(journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        Assert.Equal("""{"replication":0,"digest":"0000000000000002","values":[30,null]}""", reader.ReadLine());
    }

    [Fact]
    public void Tables_grow_while_the_run_goes_on()
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header());
        for (var period = 0; period <= (1 << 16) / 6; period++)
        {
            recording.Record(SampleRun.Period(0, period));
        }

        var table = Path.Combine(runs.Path, ".sample-7-f00d.partial", RunFolder.MetricsFile + ".partial");
        Assert.InRange(new FileInfo(table).Length, 10_000, long.MaxValue);
    }

    private static object? Single(RunFolder folder, string sql) => RunQuery.Execute(folder, sql).Rows[0][0];

    private RunFolder Complete(int replications = 2)
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header(replications));
        SampleRun.InSequence(recording, replications);
        return recording.Complete();
    }
}
