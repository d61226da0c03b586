namespace Simulator.Scenarios.Language;

/// <summary>Lays a file over what it extends: maps by key, named items by name, unnamed rules appended, all else
/// replaced.</summary>
internal static class Overlay
{
    public static MapNode Apply(MapNode below, MapNode above) => Apply(below, above, KeyPath.Root);

    private static MapNode Apply(MapNode below, MapNode above, KeyPath path) =>
        above.Entries.Aggregate(below, (map, entry) =>
            map.With(entry with { Value = Merge(map.Find(entry.Key)?.Value, entry.Value, path.Key(entry.Key)) }));

    private static Node Merge(Node? below, Node above, KeyPath path) => (below, above) switch
    {
        (null or ListNode, ListNode list) when NamedLists.Contain(path) => MergeNamed(below as ListNode, list, path),
        (MapNode under, MapNode over) when IsSameKind(under, over) => Apply(under, over, path),
        _ => above,
    };

    /// <summary>Lays one item of a list over another.</summary>
    public static Node Merge(Node below, Node above) => Merge(below, above, new KeyPath("item"));

    /// <summary>The keys of another kind mean nothing to this one.</summary>
    private static bool IsSameKind(MapNode below, MapNode above) =>
        above.TextAt("kind") is not { } kind || below.TextAt("kind") == kind;

    private static ListNode MergeNamed(ListNode? below, ListNode above, KeyPath path)
    {
        var items = new List<Node>(below?.Items ?? []);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, item) in above.Items.Index())
        {
            var name = NamedLists.NameOf(item, path);
            if (name is not null && !seen.Add(name))
            {
                var (mark, at) = item is MapNode map
                    ? (map.Find("name")!.Mark, path.Item(index).Key("name"))
                    : (item.Mark, path.Item(index));
                throw mark.Error(at, $"duplicate name \"{name}\" in {path}");
            }

            Place(items, item, name, (path, index));
        }

        return above with { Items = [.. items] };
    }

    private static void Place(List<Node> items, Node item, string? name, (KeyPath List, int Item) at)
    {
        var path = at.List.Item(at.Item);
        var index = name is null ? -1 : items.FindIndex(other => NamedLists.NameOf(other, at.List) == name);
        if (NamedLists.Removes(item))
        {
            CheckRemoval((MapNode)item, path);
            _ = index >= 0 || Spread.MayWrite(items, name, at.List)
                ? true
                : throw NamedLists.NothingToRemove((MapNode)item, items, at.List, path);
        }

        if (index < 0)
        {
            items.Add(item);
        }
        else if (NamedLists.Removes(item) && !Spread.MayWrite(items, name, at.List))
        {
            items.RemoveAt(index);
        }
        else if (item is MapNode)
        {
            items[index] = Replaces(items[index], item) ? item : Merge(items[index], item, path);
        }
    }

    private static bool Replaces(Node below, Node above) => NamedLists.Removes(below) || NamedLists.Removes(above);

    private static void CheckRemoval(MapNode item, KeyPath path)
    {
        var remove = item.Find("remove")!;
        if (remove.Value is not ScalarNode { Kind: ScalarKind.Boolean, Text: "true" } || item.Entries.Length != 2)
        {
            throw remove.Mark.Error(path.Key("remove"), "expected { name: ..., remove: true } and no other key");
        }
    }
}
