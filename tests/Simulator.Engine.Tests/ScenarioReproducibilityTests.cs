using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Engine.Tests;

/// <summary>Law 1 and law 2 on the scenario files that ship: who runs them, on how many threads, in which cohorts and
/// beside whom changes nothing.</summary>
public sealed class ScenarioReproducibilityTests
{
    /// <summary>Participants times periods that a market is run for here, so that all of them take seconds.</summary>
    private const int Work = 10_000;

    private static readonly KeyValuePair<string, string>[] AsWritten = [];

    private static readonly string Folder = Find();

    public static TheoryData<string> All =>
    [
        .. Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

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
    [MemberData(nameof(All))]
    public void Every_shipped_scenario_leaves_the_same_records_whoever_runs_it(string file)
    {
        var scenario = Cut(file);
        var expected = Run(scenario, new SequentialRunner(), threads: 1, cohortSize: 64);

        Assert.Equal(expected, Run(scenario, new SequentialRunner(), threads: 1, cohortSize: 3));
        Assert.Equal(expected, Run(scenario, Actors.ThatSplit(), threads: 4, cohortSize: 5));
        Assert.Equal(expected, Run(scenario, new ActorRunner(), threads: 2, cohortSize: 4096));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_shipped_scenario_goes_on_from_a_checkpoint_as_if_it_had_not_stopped(string file)
    {
        var scenario = Cut(file);
        var run = Open(scenario, cohortSize: 64);
        while (run.Period < scenario.Design.Calendar.Periods / 2)
        {
            run.Advance();
        }

        var resumed = Open(scenario, cohortSize: 7);
        Checkpoint.Of(run).Restore(resumed);

        var (expected, found) = (Finish(run, scenario), Finish(resumed, scenario));
        Assert.Equal(expected.Digest, found.Digest);
        Assert.Equal(expected.Values.ToArray(), found.Values.ToArray());
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
        runner.Run(PlanOf(scenario, threads, cohortSize), recording, CancellationToken.None);
        return recording.Text;
    }

    private static RunPlan PlanOf(Scenario scenario, int threads, int cohortSize) =>
        new(scenario.Design, scenario.Seed, 0, 2, threads, cohortSize, EventDetail.All)
        {
            Evaluation = scenario.Evaluation,
        };

    private static MarketRun Open(Scenario scenario, int cohortSize) =>
        new(scenario.Design, scenario.Seed, 0, cohortSize, EventDetail.None);

    private static ReplicationRecord Finish(MarketRun run, Scenario scenario)
    {
        while (!run.IsOver)
        {
            run.Advance();
        }

        return PlanOf(scenario, 1, 64).Conclude(run);
    }

    private static Scenario Cut(string file)
    {
        var design = ScenarioFile.Load(Path.Combine(Folder, file)).Design;
        var participants = Math.Max(1, design.Populations.Sum(population => population.Count));
        return Load(file, Math.Min(design.Calendar.Periods, 2 + Work / participants), AsWritten);
    }

    private static Scenario Load(string file, int periods, KeyValuePair<string, string>[] sets) =>
        ScenarioFile.Load(Path.Combine(Folder, file), sets, periods);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Simulator.sln")))
        {
            folder = folder.Parent;
        }

        var root = folder?.FullName ?? throw new InvalidOperationException("no folder above holds Simulator.sln");
        return Path.Combine(root, "scenarios");
    }
}
