using Simulator.Scenarios;
using Simulator.Scenarios.Findings;

namespace Simulator.Cli.Running;

/// <summary>Tests what scenarios say of the reforms that they describe.</summary>
/// <param name="Terminal">Of whoever asks.</param>
/// <param name="Effort">How to test them.</param>
internal sealed record Inquiry(Terminal Terminal, Effort Effort)
{
    private readonly Dictionary<(string Path, int Replications, int Periods), Arm> worlds = [];

    /// <summary>Tests findings one after the other, as they are asked for.</summary>
    /// <param name="ids">Items of the agenda, or names of scenarios; none: all.</param>
    public IEnumerable<FindingRow> Test(IReadOnlyCollection<string> ids)
    {
        var reforms = Reforms().ToList();
        if (ids.FirstOrDefault(id => Agenda.Find(id) is null && !reforms.Exists(reform => IsAbout(reform, id)))
            is { } unknown)
        {
            var known = string.Join(", ", Agenda.Items.Select(item => item.Id));
            throw new BadInputException($"nothing is found about {unknown}; there are {known}, and names of scenarios");
        }

        return reforms.Where(reform => ids.Count == 0 || ids.Any(id => IsAbout(reform, id))).SelectMany(Test);
    }

    /// <summary>Items of the agenda that no scenario is about.</summary>
    public IReadOnlyList<AgendaItem> Unanswered()
    {
        var answered = Reforms().SelectMany(reform => reform.Finding.About).ToHashSet(StringComparer.Ordinal);
        return [.. Agenda.Items.Where(item => !answered.Contains(item.Id))];
    }

    /// <summary>In the sequence of the agenda.</summary>
    private IEnumerable<(string Path, Finding Finding)> Reforms() =>
        from path in ScenarioFinder.All(Terminal)
        let finding = ScenarioFile.Load(path).Finding
        where finding is not null
        orderby Agenda.Items.IndexOf(Agenda.Find(finding.About[0])!), path
        select (path, finding);

    private static bool IsAbout((string Path, Finding Finding) reform, string id) =>
        reform.Finding.About.Contains(id, StringComparer.OrdinalIgnoreCase)
        || Path.GetFileNameWithoutExtension(reform.Path) == id;

    private IEnumerable<FindingRow> Test((string Path, Finding Finding) reform)
    {
        var (path, finding) = reform;
        var (replications, periods) = Effort.IsQuick ? finding.QuickSize : (finding.Replications, finding.Periods);
        var world = World(Path.GetFullPath(finding.Against), Effort.Replications ?? replications, periods);
        var changed = Source(Effort.Replications ?? replications, periods).Open(path, world);
        foreach (var claim in finding.Claims)
        {
            var metric = changed.Metrics.First(metric => metric.Name == claim.Metric);
            if (!world.Metrics.Contains(metric))
            {
                throw new BadInputException($"{Terminal.ShortPath(path)}: finding.claims: {claim.Metric} is not "
                    + $"measured in {Terminal.ShortPath(world.Source)}");
            }

            var comparison = Arm.Compare(world, changed, [metric], isPaired: true)[0].Comparison;
            yield return new FindingRow(
                finding, Terminal.ShortPath(path), Terminal.ShortPath(world.Source), claim, metric, comparison,
                claim.Judge(comparison.Ci95));
        }
    }

    /// <summary>Many reforms are compared with the same world: it is run once.</summary>
    private Arm World(string path, int replications, int periods)
    {
        if (!worlds.TryGetValue((path, replications, periods), out var world))
        {
            world = Source(replications, periods).Open(path, null);
            worlds.Add((path, replications, periods), world);
        }

        return world;
    }

    private ArmSource Source(int replications, int periods) =>
        new(new Settings(null, replications, periods, []), Effort.Execution, Terminal, Effort.ShowsProgress);
}
