using System.Collections.Immutable;
using System.Globalization;

namespace Simulator.Scenarios.Language;

/// <summary>Writes out what a scenario says once for several regions. A region with <c>count</c> or <c>members</c> is a
/// group. A population or venue in a group, or in a list of regions, stands once in each, under its own name, a hyphen
/// and the region's; those that follow each other in the same regions, region by region. An item that bears such a name
/// says what is different there. In a list of names, that of a group or of what was written once stands for
/// all.</summary>
internal sealed class Spread
{
    private const int MostMembers = 10_000;

    private static readonly ImmutableArray<string> references = ["regions", "venues", "populations", "neighbors"];

    // Names that stand for several, each with those.
    private readonly Dictionary<string, ImmutableArray<string>> _groups = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<string>> _populations = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<string>> _venues = new(StringComparer.Ordinal);

    private Spread()
    {
    }

    /// <summary>Keys of a region that is a group.</summary>
    public static ImmutableArray<string> GroupKeys { get; } = ["count", "members"];

    public static MapNode Apply(MapNode scenario)
    {
        var spread = new Spread();
        scenario = Rewrite(scenario, "regions", spread.Regions);
        scenario = Rewrite(scenario, "populations",
            (list, path) => spread.Items(list, path, spread._populations));
        scenario = Rewrite(scenario, "venues", (list, path) => spread.Items(list, path, spread._venues));
        return scenario with { Entries = [.. scenario.Entries.Select(entry =>
            Substitution.Covers(entry.Key) ? entry with { Value = spread.Refer(entry.Value) } : entry)] };
    }

    /// <summary>Whether something of this name may stand for one of several that one of the items is written out
    /// to.</summary>
    public static bool MayWrite(IEnumerable<Node> items, string? name, KeyPath list) => NamedLists.IsSpread(list)
        && items.OfType<MapNode>().Any(item => item.Find("members") is not null
            || (item.TextAt("name") is { } each && name?.StartsWith(each + "-", StringComparison.Ordinal) == true));

    private static MapNode Rewrite(MapNode scenario, string key, Func<ListNode, KeyPath, List<Node>> write) =>
        scenario.Find(key) is { Value: ListNode list } entry
            ? scenario.With(entry with { Value = list with { Items = [.. write(list, new KeyPath(key))] } })
            : scenario;

    private List<Node> Regions(ListNode list, KeyPath path)
    {
        var written = new List<Node>();
        foreach (var (index, item) in list.Items.Index())
        {
            if (item is MapNode map && GroupKeys.Any(key => map.Find(key) is not null))
            {
                var group = MembersOf(map, path.Item(index));
                _groups.TryAdd(map.TextAt("name") ?? "", group);
                group.ToList().ForEach(name => written.Add(Named(map.Without("count").Without("members"), name)));
            }
            else
            {
                Place(written, item, path, index, _groups);
            }
        }

        return written;
    }

    private static ImmutableArray<string> MembersOf(MapNode group, KeyPath path)
    {
        if (group.Find("members") is { } members)
        {
            return members.Value is ListNode list && list.Items.All(IsText) && group.Find("count") is null
                ? [.. list.Items.Cast<ScalarNode>().Select(name => name.Text)]
                : throw members.Value.Mark.Error(path.Key("members"),
                    $"expected a list of names of regions and no count, got {members.Value.Description}");
        }

        var count = group.Find("count")!.Value;
        return count is ScalarNode { Kind: ScalarKind.Number } number
            && int.TryParse(number.Text, CultureInfo.InvariantCulture, out var many) && many is >= 1 and <= MostMembers
            ? [.. Enumerable.Range(1, many).Select(each => $"{group.TextAt("name")}-{each}")]
            : throw count.Mark.Error(path.Key("count"),
                $"expected a whole number from 1 to {MostMembers}, got {count.Description}{count.Origin}");
    }

    private List<Node> Items(ListNode list, KeyPath path, Dictionary<string, ImmutableArray<string>> spread)
    {
        var written = new List<Node>();
        var block = new List<MapNode>();
        ImmutableArray<string> regions = [];
        foreach (var (index, item) in list.Items.Index())
        {
            if (item is MapNode map && map.TextAt("name") is { } name && map.Find("region") is { } region
                && Among(region.Value, path.Item(index).Key("region")) is { } among)
            {
                spread.TryAdd(name, [.. among.Select(each => $"{name}-{each}")]);
                if (!among.SequenceEqual(regions))
                {
                    Write(written, block, regions);
                    regions = among;
                }

                block.Add(map);
            }
            else
            {
                Write(written, block, regions);
                Place(written, item, path, index, spread);
            }
        }

        Write(written, block, regions);
        return written;
    }

    /// <summary>Region by region, so that one more region renumbers nobody in those before it.</summary>
    private static void Write(List<Node> written, List<MapNode> block, ImmutableArray<string> regions)
    {
        var all = regions.SelectMany(_ => block, (region, item) => (Region: region, Item: item));
        foreach (var (region, item) in all)
        {
            var place = item.Find("region")!;
            var here = item.With(place with { Value = ScalarNode.Quoted(region, place.Value.Mark) });
            written.Add(Named(here, $"{item.TextAt("name")}-{region}"));
        }

        block.Clear();
    }

    /// <summary>The regions that are meant, if several can be; null for a single name.</summary>
    private ImmutableArray<string>? Among(Node regions, KeyPath path) => regions switch
    {
        ScalarNode { Kind: ScalarKind.Text } scalar when _groups.TryGetValue(scalar.Text, out var group) => group,
        ListNode list => [.. list.Items.SelectMany(item => item switch
        {
            ScalarNode { Kind: ScalarKind.Text } scalar =>
                _groups.TryGetValue(scalar.Text, out var group) ? group : [scalar.Text],
            var other => throw other.Mark.Error(path,
                $"expected names of regions, got {other.Description}{other.Origin}"),
        })],
        _ => null,
    };

    /// <summary>Adds an item, or lays it over the one of its name that was written out, or removes that.</summary>
    private static void Place(
        List<Node> written, Node item, KeyPath list, int index, Dictionary<string, ImmutableArray<string>> groups)
    {
        var name = NamedLists.NameOf(item, list);
        var isSpread = name is not null && groups.Values.Any(names => names.Contains(name));
        var place = isSpread ? written.FindIndex(other => NamedLists.NameOf(other, list) == name) : -1;
        if (NamedLists.Removes(item))
        {
            written.RemoveAt(place >= 0
                ? place
                : throw NamedLists.NothingToRemove((MapNode)item, written, list, list.Item(index)));
            foreach (var group in groups.Keys.ToList())
            {
                groups[group] = groups[group].Remove(name!);
            }
        }
        else if (place < 0)
        {
            written.Add(item);
        }
        else if (item is MapNode)
        {
            written[place] = Overlay.Merge(written[place], item);
        }
    }

    private static MapNode Named(MapNode item, string name)
    {
        var entry = item.Find("name");
        var mark = entry?.Value.Mark ?? item.Mark;
        return item.With(new Entry("name", entry?.Mark ?? mark, ScalarNode.Quoted(name, mark)));
    }

    private static bool IsText(Node node) => node is ScalarNode { Kind: ScalarKind.Text };

    /// <summary>Replaces names that stand for several in the lists below.</summary>
    private Node Refer(Node node) => node switch
    {
        MapNode map => map with { Entries = [.. map.Entries.Select(entry => entry with
        {
            Value = references.Contains(entry.Key) && entry.Value is ListNode list
                ? list with { Items = [.. list.Items.SelectMany(item => Refer(item, entry.Key))] }
                : Refer(entry.Value),
        })] },
        ListNode list => list with { Items = [.. list.Items.Select(Refer)] },
        _ => node,
    };

    private IEnumerable<Node> Refer(Node name, string key)
    {
        var all = key == "venues" ? _venues : key == "populations" ? _populations : _groups;
        return name is ScalarNode { Kind: ScalarKind.Text } scalar && all.TryGetValue(scalar.Text, out var names)
            ? names.Select(each => ScalarNode.Quoted(each, scalar.Mark))
            : [name];
    }
}
