namespace Simulator.Scenarios.Language;

/// <summary>A value that a file sets, under the path that identifies it whatever else the file says.</summary>
internal sealed record Leaf(KeyPath Path, string Text, Mark Mark)
{
    /// <summary>The values that a file sets. Titles and purposes belong to a file and are not in dispute.</summary>
    public static IEnumerable<Leaf> Of(MapNode map) =>
        Of(map.Without("title").Without("purpose"), KeyPath.Root, map.Mark);

    /// <summary>True if both cannot hold: unlike values for a key, or for part of what the other sets whole.</summary>
    public bool Contradicts(Leaf other) => Path == other.Path
        ? Text != other.Text
        : IsWithin(other.Path.Text, Path.Text) || IsWithin(Path.Text, other.Path.Text);

    private static bool IsWithin(string path, string whole) =>
        path.Length > whole.Length
        && path.StartsWith(whole, StringComparison.Ordinal)
        && path[whole.Length] is '.' or '[';

    private static IEnumerable<Leaf> Of(Node node, KeyPath path, Mark mark) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Of(entry.Value, path.Key(entry.Key), entry.Mark)),
        ListNode list when NamedLists.Contain(path) => list.Items
            .OfType<MapNode>()
            .Where(item => NamedLists.NameOf(item, path) is not null)
            .SelectMany(item => OfItem(item, path.Item(NamedLists.NameOf(item, path)!))),
        _ => [new Leaf(path, CanonicalJson.Write(node), mark)],
    };

    private static IEnumerable<Leaf> OfItem(MapNode item, KeyPath path) => NamedLists.Removes(item)
        ? [new Leaf(path, "removed", item.Mark)]
        : Of(item.Without("name"), path, item.Mark);
}
