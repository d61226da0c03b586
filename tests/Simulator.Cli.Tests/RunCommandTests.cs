using System.Text.Json;

namespace Simulator.Cli.Tests;

public sealed class RunCommandTests : IDisposable
{
    private readonly Laboratory laboratory = new();

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void A_run_without_a_scenario_runs_the_baseline_and_answers_before_it_tells_of_files()
    {
        var answer = laboratory.Call("run").Good;
        Assert.StartsWith("A small call market\nDoes it trade?\n", answer, StringComparison.Ordinal);
        Assert.Contains("Trading volume", answer, StringComparison.Ordinal);
        Assert.Contains("3 replications of 8 periods, seed 42.", answer, StringComparison.Ordinal);
        Assert.EndsWith($"Tables and manifest: {laboratory.Run}\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void The_baseline_is_found_from_a_folder_below()
    {
        Directory.CreateDirectory(Path.Combine(laboratory.Folder, "notes"));
        using var output = new StringWriter();
        var terminal = new Terminal(
            output, output, new Watched(false, false), 120, Path.Combine(laboratory.Folder, "notes"), default);
        Assert.Equal(ExitCode.Done, CommandLine.Invoke(["run", "--quiet"], terminal));
    }

    [Fact]
    public void Labels_are_shown_in_Chinese_on_request()
    {
        var answer = laboratory.Call("run", "--lang", "zh").Good;
        Assert.StartsWith("小型集合竞价市场\n", answer, StringComparison.Ordinal);
        Assert.Contains("成交额", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_the_summary_and_nothing_else()
    {
        var answer = laboratory.Call("run", "--json", "--seed", "7", "--replications", "2", "--periods", "5").Good;
        Assert.Equal(File.ReadAllText(Path.Combine(laboratory.Folder, laboratory.Run, "summary.json")), answer);
        var summary = JsonDocument.Parse(answer).RootElement;
        Assert.Equal("baseline", summary.GetProperty("scenario").GetString());
        Assert.Equal(7, summary.GetProperty("seed").GetInt32());
        Assert.Equal(2, summary.GetProperty("replications").GetInt32());
        Assert.Equal(5, summary.GetProperty("periods").GetInt32());
        Assert.Equal(
            ["trades", "trading-volume", "channel-share-matched"],
            summary.GetProperty("metrics").EnumerateArray().Select(metric => metric.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("--runner", "sequential")]
    [InlineData("--threads", "1")]
    [InlineData("--cohort-size", "1")]
    [InlineData("--checkpoint-every", "1")]
    public void How_it_is_run_changes_no_byte(string option, string value)
    {
        var expected = Bytes(laboratory.Call("run", "--out", "first", "--events", "all"), "first");
        var actual = Bytes(laboratory.Call("run", "--out", "second", "--events", "all", option, value), "second");
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.Equal(file.Value, actual[file.Key]));
    }

    [Fact]
    public void A_parameter_that_is_set_makes_another_market_in_another_folder()
    {
        _ = laboratory.Call("run").Good;
        _ = laboratory.Call("run", "--set", "highest-value=18").Good;
        Assert.Equal(2, Directory.GetDirectories(Path.Combine(laboratory.Folder, "runs")).Length);
    }

    [Fact]
    public void The_stored_command_repeats_the_run()
    {
        _ = laboratory.Call("run", "--set", "highest-value=18", "--seed", "5", "--events", "all").Good;
        var manifest = Path.Combine(laboratory.Folder, laboratory.Run, "manifest.json");
        var first = File.ReadAllText(manifest);
        var command = JsonDocument.Parse(first).RootElement.GetProperty("command").GetString()!;
        Assert.Equal("simulator run scenarios/baseline.yaml --seed 5 --replications 3 --periods 8 "
            + "--set highest-value=18 --events all", command);
        _ = laboratory.Call(command.Split(' ')[1..]).Good;
        Assert.Equal(first, File.ReadAllText(manifest));
    }

    [Fact]
    public void A_run_that_is_stopped_says_where_its_records_are()
    {
        var failure = laboratory.Call(new CancellationToken(canceled: true), "run").Failure;
        Assert.Equal(
            $"Stopped. What was recorded is in {laboratory.Run}\nGo on with: simulator resume {laboratory.Run}\n",
            failure);
        Assert.Contains("\"status\": \"interrupted\"",
            File.ReadAllText(Path.Combine(laboratory.Folder, laboratory.Run, "manifest.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_no_periods_is_a_run()
    {
        var answer = laboratory.Call("run", "--periods", "0").Good;
        Assert.Contains("3 replications of 0 periods", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void One_replication_advises_to_run_more() =>
        Assert.Contains("--replications 30", laboratory.Call("run", "--replications", "1").Good,
            StringComparison.Ordinal);

    private Dictionary<string, byte[]> Bytes(Answer answer, string runs)
    {
        _ = answer.Good;
        var folder = Assert.Single(Directory.GetDirectories(Path.Combine(laboratory.Folder, runs)));
        return Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }
}
