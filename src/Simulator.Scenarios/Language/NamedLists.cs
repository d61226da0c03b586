namespace Simulator.Scenarios.Language;

/// <summary>The lists whose items have names, so that a reform can change, add or remove one of them.</summary>
internal static class NamedLists
{
    private const string Regions = "regions";

    public static bool Contain(KeyPath path) => IsSpread(path)
        || path.Text is "goods" or "rules" or "incidents" or "regulators";

    /// <summary>The lists of which one item may stand for several: see <see cref="Spread"/>.</summary>
    public static bool IsSpread(KeyPath path) => path.Text is Regions or "populations" or "venues";

    /// <summary>The name of an item, if it has one. A region may be a name and no more.</summary>
    public static string? NameOf(Node item, KeyPath list) => item switch
    {
        MapNode map => map.TextAt("name"),
        ScalarNode { Kind: ScalarKind.Text } scalar when list.Text == Regions => scalar.Text,
        _ => null,
    };

    /// <summary>True for <c>{ name: x, remove: true }</c>.</summary>
    public static bool Removes(Node item) => item is MapNode map && map.Find("remove") is not null;

    public static ScenarioException NothingToRemove(MapNode item, IEnumerable<Node> items, KeyPath list, KeyPath path)
    {
        var names = items.Select(other => NameOf(other, list)).OfType<string>();
        var name = item.TextAt("name") ?? "";
        return item.Find("remove")!.Mark.Error(path.Key("name"),
            $"nothing named \"{name}\" to remove{Spelling.Advice(name, names)}");
    }
}
