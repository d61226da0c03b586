using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>The <c>kind</c> that says which of a family is meant.</summary>
internal static class KindName
{
    public static Type TypeOf(Node node, Family family, KeyPath path)
    {
        Keys.CheckPresent(node, path);
        if (node is not ScalarNode { Kind: ScalarKind.Text } name)
        {
            throw node.Mark.Error(path, $"expected one of: {All(family)}, got {node.Description}{node.Origin}");
        }

        return family.Kinds.GetValueOrDefault(name.Text) ?? throw node.Mark.Error(path,
            $"no {family.Name} is named \"{name.Text}\"{node.Origin}{Spelling.Advice(name.Text, family.Kinds.Keys)}");
    }

    public static ScenarioException Missing(MapNode map, Family family, KeyPath path)
    {
        var misspelt = Spelling.Nearest("kind", map.Entries.Select(entry => entry.Key));
        return map.Entries.FirstOrDefault(entry => entry.Key == misspelt) is { } entry
            ? entry.Mark.Error(path.Key(entry.Key), $"unknown key \"{entry.Key}\"; did you mean \"kind\"?")
            : map.Mark.Error(path.Key("kind"), $"missing key \"kind\"; expected one of: {All(family)}");
    }

    private static string All(Family family) => string.Join(", ", family.Kinds.Keys.Order(StringComparer.Ordinal));
}
