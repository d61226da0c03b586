using System.Globalization;

namespace Simulator.Scenarios.Language;

/// <summary>What is changed of a scenario as written: values of parameters (<c>--set name=value</c>, or a point of its
/// theory) and <c>--periods</c>.</summary>
internal sealed record Overrides(IReadOnlyList<Setting> Settings, int? Periods)
{
    /// <summary>Whether a scenario is taken as its file says: that of a run may have been made shorter.</summary>
    public bool KeepsHorizon { get; init; }

    public static Overrides Of(IEnumerable<KeyValuePair<string, string>>? sets, int? periods) =>
        new([.. (sets ?? []).Select(set => Setting.Read(set.Key, set.Value))], periods);

    public MapNode Apply(MapNode scenario)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var setting in Settings)
        {
            scenario = seen.Add(setting.Name)
                ? Set(scenario, setting)
                : throw setting.Mark.Error(setting.Path, "is set twice");
        }

        return Periods is { } periods ? SetPeriods(scenario, periods) : scenario;
    }

    /// <summary>Setting what nothing uses any more would silently change nothing.</summary>
    public void CheckEffect(IReadOnlySet<string> used)
    {
        foreach (var setting in Settings.Where(setting => !used.Contains(setting.Name)))
        {
            throw setting.Mark.Error(setting.Path,
                "has no effect: where it was used, another value now stands");
        }
    }

    private static MapNode Set(MapNode scenario, Setting setting)
    {
        var (name, value, path, mark) = setting;
        var all = scenario.Find("parameters");
        var parameters = all?.Value as MapNode;
        if (parameters?.Find(name) is not { } declaration)
        {
            var valid = parameters?.Entries.Select(entry => entry.Key) ?? [];
            throw mark.Error(path,
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
