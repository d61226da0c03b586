using System.Collections.Immutable;
using Simulator.Scenarios.Binding;

namespace Simulator.Scenarios.Language;

/// <summary>Follows <c>extends</c> from a file to everything beneath it.</summary>
internal sealed class LayerReader
{
    private static readonly ImmutableArray<string> rootKeys =
        [.. Shape.Of(typeof(ScenarioDocument)).Members.Select(member => member.Key), "extends", "parameters"];

    private readonly List<Layer> _layers = [];
    private readonly List<string> _open = [];

    /// <summary>The files of a scenario, each behind those that it extends, each once.</summary>
    public static ImmutableArray<Layer> Read(string text, string file)
    {
        var reader = new LayerReader();
        reader.Add(text, file, Path.GetFullPath(file));
        return [.. reader._layers];
    }

    /// <summary>What theory says of an extended file, and what was found there, is said of another market.</summary>
    private Layer Add(string text, string file, string fullPath)
    {
        _open.Add(fullPath);
        var map = YamlReader.ReadMap(text, file);
        Keys.CheckKnown(map, rootKeys, KeyPath.Root);
        var below = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var (path, name) in Extended(map))
        {
            var layer = Follow(name, path, file);
            below.Add(layer.Path);
            below.UnionWith(layer.Below);
        }

        _open.RemoveAt(_open.Count - 1);
        var said = map.Without("extends");
        said = _open.Count == 0 ? said : said.Without("theory").Without("finding");
        var added = new Layer(fullPath, said, below.ToImmutable());
        _layers.Add(added);
        return added;
    }

    private Layer Follow(ScalarNode name, KeyPath path, string from)
    {
        var file = Path.Combine(Path.GetDirectoryName(from) ?? "", name.Text);
        var fullPath = Path.GetFullPath(file);
        if (_open.Contains(fullPath))
        {
            var chain = _open.SkipWhile(open => open != fullPath).Append(fullPath).Select(Path.GetFileName);
            throw name.Mark.Error(path, $"files extend each other in a circle: {string.Join(" -> ", chain)}");
        }

        return _layers.Find(layer => layer.Path == fullPath) ?? Add(ReadText(name, path, file), file, fullPath);
    }

    private static string ReadText(ScalarNode name, KeyPath path, string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw name.Mark.Error(path, $"cannot read \"{name.Text}\": there is no such file at {file}");
        }
    }

    private static IEnumerable<(KeyPath Path, ScalarNode Name)> Extended(MapNode map)
    {
        var path = KeyPath.Root.Key("extends");
        var items = map.Find("extends")?.Value switch
        {
            null => [],
            ListNode list => list.Items.Index().Select(item => (path.Item(item.Index), item.Item)),
            var single => [(path, single)],
        };
        return items.Select(item => item.Item2 is ScalarNode { Kind: ScalarKind.Text } name
            && name.Text.Length > 0 && !name.Text.Contains('\0')
            ? (item.Item1, name)
            : throw item.Item2.Mark.Error(item.Item1, $"expected the path of a file, got {item.Item2.Description}"));
    }
}
