using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Engine.Tests;

/// <summary>Law 1 and law 2 on the scenario files that ship: who runs them, on how many threads, in which cohorts and
/// beside whom changes nothing.</summary>
public sealed class ScenarioReproducibilityTests
{
    private static readonly KeyValuePair<string, string>[] AsWritten = [];

    public static TheoryData<string, int> Files => new() { { "baseline.yaml", 16 }, { "benchmarks/zi-cda.yaml", 40 } };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_scenario_leaves_the_same_records_whoever_runs_it(string file, int periods)
    {
        var scenario = Load(file, periods, AsWritten);
        var expected = Run(scenario, new SequentialRunner(), threads: 1, cohortSize: 64);

        foreach (var cohortSize in new[] { 1, 64, 4096 })
        {
            Assert.Equal(expected, Run(scenario, new SequentialRunner(), 1, cohortSize));
            foreach (var threads in new[] { 1, 2, 4 })
            {
                Assert.Equal(expected, Run(scenario, Actors.ThatSplit(), threads, cohortSize));
                Assert.Equal(expected, Run(scenario, new ActorRunner(), threads, cohortSize));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_seed_changes_the_records(string file, int periods)
    {
        var scenario = Load(file, periods, AsWritten);

        Assert.NotEqual(
            Run(scenario, new SequentialRunner(), 1, 64),
            Run(scenario with { Seed = scenario.Seed + 1 }, new SequentialRunner(), 1, 64));
    }

    [Fact]
    public void A_parameter_that_binds_nobody_leaves_every_record_identical()
    {
        var purse = new KeyValuePair<string, string>("purse", "2e7");

        Assert.Equal(
            Run(Load("benchmarks/zi-cda.yaml", 40, AsWritten), new SequentialRunner(), 1, 64),
            Run(Load("benchmarks/zi-cda.yaml", 40, [purse]), new SequentialRunner(), 1, 64));
    }

    private static string Run(Scenario scenario, IRunner runner, int threads, int cohortSize)
    {
        var recording = new Recording();
        var plan = new RunPlan(scenario.Design, scenario.Seed, 0, 2, threads, cohortSize, EventDetail.All);
        runner.Run(plan, recording, CancellationToken.None);
        return recording.Text;
    }

    private static Scenario Load(string file, int periods, KeyValuePair<string, string>[] sets)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Simulator.sln")))
        {
            folder = folder.Parent;
        }

        var root = folder?.FullName ?? throw new InvalidOperationException("no folder above holds Simulator.sln");
        return ScenarioFile.Load(Path.Combine(root, "scenarios", file), sets, periods);
    }
}
