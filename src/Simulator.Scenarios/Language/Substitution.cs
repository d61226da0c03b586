using System.Collections.Immutable;

namespace Simulator.Scenarios.Language;

/// <summary>Puts the values of parameters where <c>$name</c> stands.</summary>
internal sealed class Substitution(IReadOnlyDictionary<string, ParameterEntry> parameters)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>Parameters that the scenario refers to, directly or through another parameter.</summary>
    public IReadOnlySet<string> Used => _used;

    /// <summary>True where <c>$name</c> refers to a parameter; elsewhere it is a text with a dollar sign.</summary>
    public static bool Covers(string rootKey) =>
        rootKey is not ("title" or "purpose" or "parameters" or "extends" or "theory" or "finding");

    public MapNode Apply(MapNode scenario) => scenario with
    {
        Entries = [.. scenario.Entries.Select(entry =>
            Covers(entry.Key) ? Apply(entry, KeyPath.Root) : entry)],
    };

    private Entry Apply(Entry entry, KeyPath path) => entry with { Value = Apply(entry.Value, path.Key(entry.Key)) };

    private Node Apply(Node node, KeyPath path) => node switch
    {
        MapNode map => map with { Entries = [.. map.Entries.Select(entry => Apply(entry, path))] },
        ListNode list => list with { Items = Apply(list.Items, path) },
        ScalarNode { Reference: { } name } scalar => Resolve(name, scalar.Mark, path),
        _ => node,
    };

    private ImmutableArray<Node> Apply(ImmutableArray<Node> items, KeyPath path) =>
        [.. items.Select((item, index) => Apply(item, path.Item(index)))];

    private Node Resolve(string name, Mark mark, KeyPath path)
    {
        if (!parameters.TryGetValue(name, out var parameter))
        {
            throw mark.Error(path, $"no parameter is named \"{name}\"{Spelling.Advice(name, parameters.Keys)}");
        }

        if (_open.Contains(name))
        {
            var chain = string.Join(" -> ", [.. _open, name]);
            throw mark.Error(path, $"parameters refer to each other in a circle: {chain}");
        }

        _used.Add(name);
        _open.Add(name);
        var value = Apply(parameter.Value, path);
        _open.RemoveAt(_open.Count - 1);
        return value is ScalarNode scalar ? scalar with { Mark = mark, Parameter = name } : value;
    }
}
