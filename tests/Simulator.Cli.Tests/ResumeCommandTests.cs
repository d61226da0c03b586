using System.Diagnostics;
using System.Text.Json.Nodes;
using Simulator.Cli.Commands;
using Simulator.Cli.Running;
using Simulator.Market.Observation;

namespace Simulator.Cli.Tests;

/// <summary>However a run is cut short, resuming it leaves the files of a run that was not.</summary>
public sealed class ResumeCommandTests : IDisposable
{
    private const int Periods = 40;

    private static readonly Execution[] executions = [new(1, 64, true), new(1, 3, false), new(3, 1, false)];

    private readonly Laboratory laboratory = new();

    public void Dispose() => laboratory.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void A_run_that_failed_or_was_killed_goes_on_to_the_same_files(int replications)
    {
        var expected = Uninterrupted(replications);
        var cut = 0;
        foreach (var records in new[] { 1, 7, 8, 20, 39, 40, 41, 100, 160, 204 }.Where(it => it < 41 * replications))
        {
            var runs = $"cut-{records}";
            Cut(Begun(runs, replications, executions[cut++ % 3]), records, isKilled: records % 2 == 0);
            AssertResumes(expected, runs, executions[cut / 2 % 3]);
        }
    }

    [Fact]
    public void A_run_may_be_cut_short_again_and_again()
    {
        var expected = Uninterrupted(4);
        Cut(Begun("cut", 4, executions[2]), 25, isKilled: true);
        foreach (var (number, records) in new[] { 26, 60, 61, 130, 150 }.Index())
        {
            var execution = executions[number % 3];
            Cut(ResumeCommand.OrderOf(NameIn("cut"), execution, laboratory.Silent), records, isKilled: number % 2 == 0);
        }

        AssertResumes(expected, "cut", executions[0]);
    }

    [Fact]
    public void What_is_before_the_last_checkpoint_is_not_run_again()
    {
        Cut(Begun("cut", 1, executions[0]), 30, isKilled: true);
        var order = ResumeCommand.OrderOf(NameIn("cut"), executions[0], laboratory.Silent);
        using var recording = order.Open();
        recording.Continue(new Stopping(100));
        Assert.Equal(28, recording.Find(0)!.Period);
    }

    [Theory]
    [InlineData(1, "sequential", 60_000)]
    [InlineData(1, "actors", 300_000)]
    [InlineData(6, "actors", 300_000)]
    public void A_process_that_is_killed_leaves_a_run_that_goes_on_to_the_same_files(
        int replications, string runner, long bytes)
    {
        const int Long = 10_000;
        var expected = Uninterrupted(replications, Long);
        string[] words = [.. Run("killed", replications, Long, checkpointEvery: 100), "--runner", runner];
        Assert.True(
            Enumerable.Range(0, 5).Any(_ => Kill(bytes, words)),
            "The process was done before it could be killed.");
        var name = Path.GetFileName(NameIn("uninterrupted"));
        Assert.Contains($"have not ended: {name}\n", laboratory.Call("resume", "killed").Complaint,
            StringComparison.Ordinal);
        _ = laboratory.Call("resume", $"killed/{name}").Good;
        AssertSame(expected, FilesIn("killed"));
    }

    [Fact]
    public void The_answer_is_that_of_a_run_that_was_not_cut_short()
    {
        var expected = laboratory.Call(Run("runs", 2)).Good;
        Directory.Delete(Path.Combine(laboratory.Folder, "runs"), recursive: true);
        Cut(Begun("runs", 2, executions[0]), 50, isKilled: false);
        Assert.Equal(expected, laboratory.Call("resume", NameIn("runs")).Good);
    }

    [Fact]
    public void A_run_that_is_stopped_can_be_resumed_and_then_there_is_nothing_to_resume()
    {
        var expected = Uninterrupted(2);
        Stop();
        AssertResumes(expected, "stopped", executions[0]);
        Assert.Contains("nothing to resume", laboratory.Call("resume", NameIn("stopped")).Complaint,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_another_version_is_not_taken_up()
    {
        Stop();
        Change("version", "0.0.1");
        Assert.Contains("was begun by version 0.0.1", laboratory.Call("resume", NameIn("stopped")).Complaint,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_another_scenario_is_not_taken_up()
    {
        Stop();
        Change("fingerprint", "0123456789abcdef");
        Assert.Contains("holds another scenario", laboratory.Call("resume", NameIn("stopped")).Complaint,
            StringComparison.Ordinal);
    }

    private static string[] Run(string runs, int replications, int periods = Periods, int checkpointEvery = 1000) =>
    [
        "run", "--events", "all", "--out", runs, "--replications", $"{replications}", "--periods", $"{periods}",
        "--checkpoint-every", $"{checkpointEvery}",
    ];

    private RunOrder Begun(string runs, int replications, Execution execution)
    {
        var settings = new Settings(null, replications, Periods, []);
        var scenario = settings.Load(ScenarioFinder.Find(null, laboratory.Silent));
        var command = settings.CommandFor("scenarios/baseline.yaml", scenario, EventDetail.All);
        return new RunOrder(scenario, execution, laboratory.Silent.FullPath(runs), command, EventDetail.All);
    }

    /// <summary>Lets something fail right after so many records.</summary>
    private static void Cut(RunOrder order, int records, bool isKilled)
    {
        using var recording = order.Open();
        Assert.Throws<TimeoutException>(() =>
            (order with { CheckpointEvery = 7 }).Record(recording, new Stopping(records), default));
        if (!isKilled)
        {
            recording.Interrupt("cut");
        }
    }

    private void Stop() => Assert.StartsWith("Stopped.",
        laboratory.Call(new CancellationToken(canceled: true), Run("stopped", 2)).Failure, StringComparison.Ordinal);

    /// <summary>Kills a process of its own when its log has grown to so many bytes.</summary>
    /// <returns>False if it was done by then.</returns>
    private bool Kill(long bytes, string[] words)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Simulator.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            WorkingDirectory = laboratory.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        SpinWait.SpinUntil(() => process.HasExited || LogLength("killed") >= bytes);
        process.Kill();
        process.WaitForExit();
        return process.ExitCode == 128 + 9;
    }

    private long LogLength(string runs)
    {
        var folder = Path.Combine(laboratory.Folder, runs);
        return Directory.Exists(folder)
            ? Directory.GetDirectories(folder, ".*.partial")
                .Select(run => new FileInfo(Path.Combine(run, "checkpoints", "records.log")))
                .Sum(log => log.Exists ? log.Length : 0)
            : 0;
    }

    private void Change(string key, string value)
    {
        var manifest = Path.Combine(laboratory.Folder, NameIn("stopped"), "manifest.json");
        var content = JsonNode.Parse(File.ReadAllText(manifest))!;
        content[key] = value;
        File.WriteAllText(manifest, content.ToJsonString());
    }

    private Dictionary<string, byte[]> Uninterrupted(int replications, int periods = Periods)
    {
        _ = laboratory.Call(Run("uninterrupted", replications, periods)).Good;
        return FilesIn("uninterrupted");
    }

    private void AssertResumes(Dictionary<string, byte[]> expected, string runs, Execution execution)
    {
        _ = laboratory.Call(
            "resume", NameIn(runs), "--threads", $"{execution.Threads}", "--cohort-size", $"{execution.CohortSize}",
            "--runner", execution.IsSequential ? "sequential" : "actors").Good;
        AssertSame(expected, FilesIn(runs));
    }

    private static void AssertSame(Dictionary<string, byte[]> expected, Dictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), file.Key));
    }

    private string NameIn(string runs) => Path.GetRelativePath(
        laboratory.Folder, Assert.Single(Directory.GetDirectories(Path.Combine(laboratory.Folder, runs))));

    private Dictionary<string, byte[]> FilesIn(string runs)
    {
        var folder = Path.Combine(laboratory.Folder, NameIn(runs));
        return Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => file, file => File.ReadAllBytes(Path.Combine(folder, file)));
    }

    /// <summary>Throws at the first record after so many.</summary>
    private sealed class Stopping(int records) : IRecorder
    {
        private int seen;

        public void Record(PeriodRecord period) => Count();

        public void Record(ReplicationRecord replication) => Count();

        private void Count()
        {
            if (++seen > records)
            {
                throw new TimeoutException();
            }
        }
    }
}
