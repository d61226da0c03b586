using System.Globalization;
using System.Text;
using Simulator.Engine;
using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Golden;

/// <summary>Every scenario file, run at a small size, still computes what a pinned text file says. A digest that
/// changed means that a market behaves otherwise than before: on purpose or not, somebody should know.</summary>
public sealed class GoldenTests
{
    /// <summary>Set to 1, the tests write the pinned files instead of comparing.</summary>
    private const string Update = "UPDATE_GOLDEN";

    private const string UpdateCommand = Update + "=1 dotnet test tests/Golden -c Release";

    private const int Replications = 2;

    /// <summary>Enough for a year of weeks; some scenarios run far longer.</summary>
    private const int MostPeriods = 400;

    /// <summary>Participants times periods: nine months of a pilot, which takes a second.</summary>
    private const int MostWork = 200_000;

    private const int FewestPeriods = 10;

    private const ulong Seed = 42;

    private static readonly string root = FindRoot();

    private static readonly string[] files =
        [.. Directory.GetFiles(Path.Combine(root, "scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Scenarios => [.. files];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_computes_what_is_pinned(string scenario)
    {
        var computed = Compute(Path.Combine(root, scenario));
        var pinned = Path.Combine(root, PinOf(scenario));
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(pinned, computed);
            return;
        }

        Assert.True(File.Exists(pinned), $"{scenario} has no {PinOf(scenario)}. Pin what it computes: {UpdateCommand}");
        var expected = File.ReadAllText(pinned).ReplaceLineEndings("\n");
        Assert.True(expected == computed, $"""
            {scenario} no longer computes what {PinOf(scenario)} says. If that is intended: {UpdateCommand}
            Then look at the difference, and say in the commit why results change.
            --- pinned
            {expected}--- computed
            {computed}
            """);
    }

    [Fact]
    public void Every_pinned_file_belongs_to_a_scenario() =>
        Assert.Empty(Directory.GetFiles(Path.Combine(root, "tests", "Golden"), "*.golden.txt")
            .Select(path => "tests/Golden/" + Path.GetFileName(path))
            .Except(files.Select(PinOf)));

    private static string PinOf(string scenario) =>
        "tests/Golden/" + Path.ChangeExtension(scenario["scenarios/".Length..], ".golden.txt").Replace('/', '.');

    private static int Periods(MarketDesign design)
    {
        var affordable = MostWork / design.Populations.Sum(population => population.Count);
        return Math.Min(design.Calendar.Periods, Math.Clamp(affordable, FewestPeriods, MostPeriods));
    }

    private static string Compute(string path)
    {
        var declared = ScenarioFile.Load(path);
        var scenario = ScenarioFile.Load(path, periods: Periods(declared.Design));
        var results = new Results();
        var plan = new RunPlan(scenario.Design, Seed, 0, Replications, 1, 1024, EventDetail.None)
        {
            Evaluation = scenario.Evaluation,
        };
        new SequentialRunner().Run(plan, results, CancellationToken.None);

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"{scenario.Name}: seed {Seed}, {scenario.Design.Calendar.Periods} periods, a column per replication\n");
        foreach (var (number, metric) in scenario.Design.Metrics.Index())
        {
            text.Append(Catalog.NameOf(metric.GetType())).Append(Columns(results, each =>
                each.Values[number].ToString("G9", CultureInfo.InvariantCulture)));
        }

        foreach (var (number, metric) in MetricNames.OfEvaluation(scenario).Index())
        {
            text.Append(metric.Name).Append(Columns(results, each =>
                each.Values[scenario.Design.Metrics.Length + number].ToString("G6", CultureInfo.InvariantCulture)));
        }

        return text.Append("digest").Append(Columns(results, each =>
            each.Digest.ToString("x16", CultureInfo.InvariantCulture))).ToString();
    }

    private static string Columns(Results results, Func<ReplicationRecord, string> show) =>
        string.Concat(results.Replications.Select(each => "  " + show(each))) + "\n";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Simulator.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Simulator.sln above the tests.");
        }

        return folder.FullName;
    }

    private sealed class Results : IRecorder
    {
        public List<ReplicationRecord> Replications { get; } = [];

        public void Record(PeriodRecord period)
        {
        }

        public void Record(ReplicationRecord replication) => Replications.Add(replication);
    }
}
