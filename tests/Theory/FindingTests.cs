using Simulator.Analysis;
using Simulator.Scenarios;
using Simulator.Scenarios.Findings;

namespace Simulator.Theory;

/// <summary>A pilot moves what it says it moves, paired with the scenario that it is compared with. A short test must
/// not contradict what is stated; with SIMULATOR_SLOW=1 the 95 % interval of the difference, at full size, must bear it
/// out.</summary>
public sealed class FindingTests
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
