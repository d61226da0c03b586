namespace Simulator.Scenarios.Language;

/// <summary>The parameters that a file mentions.</summary>
internal static class References
{
    public static IEnumerable<string> In(MapNode scenario) => scenario.Entries
        .Where(entry => Substitution.Covers(entry.Key) || entry.Key == "parameters")
        .SelectMany(entry => In(entry.Value));

    private static IEnumerable<string> In(Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => In(entry.Value)),
        ListNode list => list.Items.SelectMany(In),
        ScalarNode { Reference: { } name } => [name],
        _ => [],
    };
}
