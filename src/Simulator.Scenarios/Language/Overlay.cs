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

    /// <summary>The keys of another kind mean nothing to this one.</summary>
    private static bool IsSameKind(MapNode below, MapNode above) =>
        above.TextAt("kind") is not { } kind || below.TextAt("kind") == kind;

    private static ListNode MergeNamed(ListNode? below, ListNode above, KeyPath path)
    {
        var items = new List<Node>(below?.Items ?? []);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, item) in above.Items.Index())
        {
            var name = NamedLists.NameOf(item);
            if (name is not null && !seen.Add(name))
            {
                var key = ((MapNode)item).Find("name")!;
                throw key.Mark.Error(path.Item(index).Key("name"), $"duplicate name \"{name}\" in {path}");
            }

            Place(items, item, name, path.Item(index));
        }

        return above with { Items = [.. items] };
    }

    private static void Place(List<Node> items, Node item, string? name, KeyPath path)
    {
        var index = name is null ? -1 : items.FindIndex(other => NamedLists.NameOf(other) == name);
        if (NamedLists.Removes(item))
        {
            CheckRemoval((MapNode)item, items, index, path);
            items.RemoveAt(index);
        }
        else if (index < 0)
        {
            items.Add(item);
        }
        else
        {
            items[index] = Merge(items[index], item, path);
        }
    }

    private static void CheckRemoval(MapNode item, IEnumerable<Node> items, int index, KeyPath path)
    {
        var remove = item.Find("remove")!;
        if (remove.Value is not ScalarNode { Kind: ScalarKind.Boolean, Text: "true" } || item.Entries.Length != 2)
        {
            throw remove.Mark.Error(path.Key("remove"), "expected { name: ..., remove: true } and no other key");
        }

        if (index < 0)
        {
            var names = items.Select(NamedLists.NameOf).OfType<string>();
            var name = item.TextAt("name") ?? "";
            throw remove.Mark.Error(path.Key("name"),
                $"nothing named \"{name}\" to remove{Spelling.Advice(name, names)}");
        }
    }
}
