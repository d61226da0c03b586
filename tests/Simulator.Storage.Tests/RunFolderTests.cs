using System.Text.Json;

namespace Simulator.Storage.Tests;

public sealed class RunFolderTests : IDisposable
{
    private readonly TemporaryFolder runs = new();

    public void Dispose() => runs.Dispose();

    [Fact]
    public void The_manifest_holds_all_that_repeats_the_run()
    {
        var manifest = Recorded().Manifest;
        Assert.Equal(("sample", "f00d", 7UL, 2, 3),
            (manifest.Scenario, manifest.Fingerprint, manifest.Seed, manifest.Replications, manifest.Periods));
        Assert.Equal("1.50", manifest.Resolved.GetProperty("a").GetRawText());
        Assert.Equal("simulator run sample.yaml", manifest.Command);
        Assert.Equal([0UL, 1, 2], manifest.ReadChains()[0].Periods.ToArray());
        Assert.Equal([1000UL, 1001, 1002], manifest.ReadChains()[1].Periods.ToArray());
    }

    [Fact]
    public void The_manifest_says_everything_once()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Recorded().FileOf(Manifest.FileName)));
        Assert.Equal(
            ["scenario", "fingerprint", "seed", "replications", "finishedReplications", "periods", "status", "error",
                "version", "command", "metrics", "regions", "venues", "events", "files", "digests", "resolved"],
            manifest.RootElement.EnumerateObject().Select(key => key.Name));
    }

    [Fact]
    public void A_table_that_was_changed_afterwards_is_found_by_its_digest()
    {
        var folder = Recorded();
        Assert.Empty(folder.DamagedFiles());
        File.AppendAllText(folder.FileOf(RunFolder.MetricsFile), "x");
        Assert.Equal([RunFolder.MetricsFile], folder.DamagedFiles());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var missing = Path.Combine(runs.Path, "missing");
        Assert.Contains($"{missing}: no such folder",
            Assert.Throws<RunFolderException>(() => RunFolder.Open(missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_run_is_named() =>
        Assert.Contains("holds no manifest.json",
            Assert.Throws<RunFolderException>(() => RunFolder.Open(runs.Path)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_manifest_that_is_no_manifest_is_named()
    {
        File.WriteAllText(Path.Combine(runs.Path, Manifest.FileName), "{}");
        Assert.Contains("manifest.json: cannot be read as a manifest",
            Assert.Throws<RunFolderException>(() => RunFolder.Open(runs.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_the_database_refuses_says_why() =>
        Assert.Contains("nothing_like_it",
            Assert.Throws<QueryException>(() => RunQuery.Execute(Recorded(), "SELECT * FROM nothing_like_it")).Message,
            StringComparison.Ordinal);

    private RunFolder Recorded()
    {
        using var recording = new RunRecording(runs.Path, SampleRun.Header());
        SampleRun.InSequence(recording);
        return recording.Complete();
    }
}
