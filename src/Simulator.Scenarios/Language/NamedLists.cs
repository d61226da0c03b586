namespace Simulator.Scenarios.Language;

/// <summary>The lists whose items have names, so that a reform can change, add or remove one of them.</summary>
internal static class NamedLists
{
    public static bool Contain(KeyPath path) => 
        path.Text is "goods" or "populations" or "venues" or "rules" or "incidents" or "regulators";

    /// <summary>The name of an item, if it has one.</summary>
    public static string? NameOf(Node item) => (item as MapNode)?.TextAt("name");

    /// <summary>True for <c>{ name: x, remove: true }</c>.</summary>
    public static bool Removes(Node item) => item is MapNode map && map.Find("remove") is not null;
}
