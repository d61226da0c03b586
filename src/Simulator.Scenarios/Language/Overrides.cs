using System.Globalization;

namespace Simulator.Scenarios.Language;

/// <summary>What the command line changes of a scenario: <c>--set name=value</c> and <c>--periods</c>.</summary>
internal sealed record Overrides(IReadOnlyList<KeyValuePair<string, string>> Sets, int? Periods)
{
    public MapNode Apply(MapNode scenario)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, text) in Sets)
        {
            var mark = MarkOf(name, text);
            scenario = seen.Add(name)
                ? Set(scenario, name, YamlReader.Read(text, mark.File), mark)
                : throw mark.Error(ParameterTable.Path.Key(name), "is set twice");
        }

        return Periods is { } periods ? SetPeriods(scenario, periods) : scenario;
    }

    /// <summary>Setting what nothing uses any more would silently change nothing.</summary>
    public void CheckEffect(IReadOnlySet<string> used)
    {
        foreach (var (name, text) in Sets.Where(set => !used.Contains(set.Key)))
        {
            throw MarkOf(name, text).Error(ParameterTable.Path.Key(name),
                "has no effect: where it was used, another value now stands");
        }
    }

    private static Mark MarkOf(string name, string text) => new($"--set {name}={text}", 1, 1);

    private static MapNode Set(MapNode scenario, string name, Node value, Mark mark)
    {
        var all = scenario.Find("parameters");
        var parameters = all?.Value as MapNode;
        if (parameters?.Find(name) is not { } declaration)
        {
            var valid = parameters?.Entries.Select(entry => entry.Key) ?? [];
            throw mark.Error(ParameterTable.Path.Key(name),
                $"no parameter is named \"{name}\"{Spelling.Advice(name, valid)}");
        }

        return declaration.Value is MapNode map
            ? scenario.With(all! with
            {
                Value = parameters.With(declaration with { Value = map.With(new Entry("value", mark, value)) }),
            })
            : scenario;
    }

    private static MapNode SetPeriods(MapNode scenario, int periods)
    {
        var mark = new Mark($"--periods {periods}", 1, 1);
        var value = ScalarNode.Plain(periods.ToString(CultureInfo.InvariantCulture), mark);
        return scenario.Find("calendar") is { Value: MapNode calendar } entry
            ? scenario.With(entry with { Value = calendar.With(new Entry("periods", mark, value)) })
            : scenario;
    }
}
