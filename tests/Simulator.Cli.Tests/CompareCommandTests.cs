using System.Text.Json;

namespace Simulator.Cli.Tests;

public sealed class CompareCommandTests : IDisposable
{
    private const string Baseline = "scenarios/baseline.yaml";
    private const string Reform = "scenarios/richer-buyers.yaml";

    private readonly Laboratory laboratory = new();

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void Scenarios_are_run_with_common_random_numbers_and_paired()
    {
        var answer = laboratory.Call("compare", Baseline, Reform).Good;
        Assert.StartsWith("A  A small call market\nB  Richer buyers\n", answer, StringComparison.Ordinal);
        Assert.Contains("Paired by common random numbers, seed 42: 3 replications of each.", answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Common_random_numbers_can_be_asked_for_by_name()
    {
        Assert.Equal(
            laboratory.Call("compare", Baseline, Reform, "--replications", "4").Good,
            laboratory.Call("compare", Baseline, Reform, "--crn", "--reps", "4").Good);
        Assert.Contains("--crn and --independent: expected one of them",
            laboratory.Call("compare", Baseline, Reform, "--crn", "--independent").Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_market_does_not_differ_from_itself()
    {
        var metric = Metrics(laboratory.Call("compare", Baseline, Baseline, "--json").Good)[0];
        Assert.Equal(0, metric.GetProperty("difference").GetDouble());
        Assert.Equal(1, metric.GetProperty("p").GetDouble());
        Assert.Equal([0.0, 0.0], metric.GetProperty("ci95").EnumerateArray().Select(end => end.GetDouble()));
    }

    [Fact]
    public void Run_folders_compare_as_their_scenarios_do()
    {
        _ = laboratory.Call("run", Baseline, "--out", "a").Good;
        _ = laboratory.Call("run", Reform, "--out", "b").Good;
        var folders = Metrics(laboratory.Call("compare", Only("a"), Only("b"), "--json").Good);
        var scenarios = Metrics(laboratory.Call("compare", Baseline, Reform, "--json").Good);
        Assert.Equal(scenarios.Select(metric => metric.ToString()), folders.Select(metric => metric.ToString()));
    }

    [Fact]
    public void Runs_of_different_seeds_do_not_pair_unless_told_to_be_independent()
    {
        _ = laboratory.Call("run", Baseline, "--out", "a").Good;
        _ = laboratory.Call("run", Reform, "--out", "b", "--seed", "7").Good;
        Assert.Contains("--independent", laboratory.Call("compare", Only("a"), Only("b")).Complaint,
            StringComparison.Ordinal);
        Assert.Contains("Independent samples (Welch): 3 and 3 replications.",
            laboratory.Call("compare", Only("a"), Only("b"), "--independent").Good, StringComparison.Ordinal);
    }

    private static JsonElement[] Metrics(string json) =>
        [.. JsonDocument.Parse(json).RootElement.GetProperty("metrics").EnumerateArray()];

    private string Only(string runs) =>
        Assert.Single(Directory.GetDirectories(Path.Combine(laboratory.Folder, runs)));
}
