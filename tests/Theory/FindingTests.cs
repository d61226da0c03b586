using System.Text.RegularExpressions;
using Simulator.Analysis;
using Simulator.Scenarios;
using Simulator.Scenarios.Findings;

namespace Simulator.Theory;

/// <summary>A pilot moves what it says it moves, paired with the scenario that it is compared with. A short test must
/// not contradict what is stated; with SIMULATOR_SLOW=1 the 95 % interval of the difference, at full size, must bear it
/// out.</summary>
public sealed partial class FindingTests
{
    private static readonly bool isSlow = Environment.GetEnvironmentVariable("SIMULATOR_SLOW") == "1";

    private static readonly Dictionary<(string, int, int), IReadOnlyDictionary<string, double[]>> worlds = [];

    public static TheoryData<string> Files =>
        [.. PilotFiles.Names.Where(name => ScenarioFile.Load(PilotFiles.Find(name)).Finding is not null)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_pilot_moves_what_it_says_it_moves(string name)
    {
        var finding = ScenarioFile.Load(PilotFiles.Find(name)).Finding!;
        var size = isSlow ? (finding.Replications, finding.Periods) : finding.QuickSize;
        var world = World(Path.GetFileNameWithoutExtension(finding.Against), size);
        var changed = PilotFiles.Measure(name, size.Item1, size.Item2);
        var failures =
            from claim in finding.Claims
            let comparison = Comparison.Paired(world[claim.Metric], changed[claim.Metric])
            let standing = claim.Judge(comparison.Ci95)
            where standing == Standing.Fails || (isSlow && standing == Standing.Open)
            select $"{claim.Metric} {claim.Direction}: {comparison.Difference:G4}, {comparison.Ci95}";
        Assert.Empty(failures);
    }

    /// <summary>The table in scenarios/README.md has a row for each item of the Plan, and the file that it names has a
    /// finding about the item, with the metric that it names.</summary>
    [Fact]
    public void Every_row_of_the_Plan_has_a_file_that_answers_it()
    {
        var rows = File.ReadLines(TheoryFiles.Find(Path.Combine("..", "README.md")))
            .Select(line => RowOfThePlan().Match(line)).Where(match => match.Success).ToList();
        Assert.Equal(Agenda.Plan.Select(item => item.Id), rows.Select(row => row.Groups["id"].Value));
        Assert.All(rows, row =>
        {
            var finding = ScenarioFile.Load(PilotFiles.Find(row.Groups["file"].Value)).Finding!;
            Assert.Contains(row.Groups["id"].Value, finding.About);
            Assert.Contains(row.Groups["metric"].Value, finding.Claims
                .Where(claim => claim.Direction != Direction.None).Select(claim => claim.Metric));
        });
    }

    [GeneratedRegex(@"^\| (?<id>[PTEM]\d+) \|.*\| `(?<metric>[a-z0-9-]+)` \| \[(?<file>[a-z0-9-]+)\]")]
    private static partial Regex RowOfThePlan();

    private static IReadOnlyDictionary<string, double[]> World(string name, (int Replications, int Periods) size)
    {
        lock (worlds)
        {
            if (!worlds.TryGetValue((name, size.Replications, size.Periods), out var world))
            {
                world = PilotFiles.Measure(name, size.Replications, size.Periods);
                worlds.Add((name, size.Replications, size.Periods), world);
            }

            return world;
        }
    }
}
