using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Simulator.Scenarios.Binding;

namespace Simulator.Scenarios.Language;

/// <summary>The parameters that a scenario declares.</summary>
internal sealed partial class ParameterTable
{
    public static readonly KeyPath Path = KeyPath.Root.Key("parameters");

    private readonly ImmutableSortedDictionary<string, ParameterEntry> _entries;
    private readonly ImmutableArray<Entry> _declarations;

    private ParameterTable(ImmutableArray<Entry> declarations)
    {
        _declarations = declarations;
        _entries = declarations.ToImmutableSortedDictionary(entry => entry.Key, Bind, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, ParameterEntry> Entries => _entries;

    public static ParameterTable Of(MapNode scenario) => scenario.Find("parameters")?.Value switch
    {
        null => new ParameterTable([]),
        MapNode map => new ParameterTable(map.Entries),
        var other => throw other.Mark.Error(Path, $"expected a map from names to parameters, got {other.Description}"),
    };

    /// <summary>A parameter that no file of the scenario mentions does not do what its author believes.</summary>
    public void CheckUse(ImmutableArray<Layer> layers)
    {
        var mentioned = layers.SelectMany(layer => References.In(layer.Map)).ToHashSet(StringComparer.Ordinal);
        foreach (var declaration in _declarations.Where(entry => !mentioned.Contains(entry.Key)))
        {
            throw declaration.Mark.Error(Path.Key(declaration.Key),
                $"unused parameter: nothing refers to ${declaration.Key}; use it or leave it out");
        }
    }

    /// <summary>The parameters with these names, as a run's record shows them.</summary>
    public ImmutableArray<Parameter> Select(IReadOnlySet<string> used) =>
        [.. _entries.Where(entry => used.Contains(entry.Key)).Select(entry => Describe(entry.Key, entry.Value))];

    private static Parameter Describe(string name, ParameterEntry entry) => new(
        name,
        CanonicalJson.Write(entry.Value),
        entry.Value is ScalarNode { Kind: ScalarKind.Number } number ? number.ToNumber() : null,
        entry.Unit,
        entry.Source,
        entry.Label);

    private static ParameterEntry Bind(Entry declaration)
    {
        var path = Path.Key(declaration.Key);
        return Name().IsMatch(declaration.Key)
            ? (ParameterEntry)new Binder().Bind(declaration.Value, Target.Of(typeof(ParameterEntry), path))
            : throw declaration.Mark.Error(path, "a parameter's name is lower-case words joined by hyphens");
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Name();
}
