namespace Simulator.Scenarios.Language;

/// <summary>Which keys may stand in a map.</summary>
internal static class Keys
{
    /// <summary>A key that means nothing is a mistake, and probably a misspelling.</summary>
    public static void CheckKnown(MapNode map, IEnumerable<string> known, KeyPath path)
    {
        var valid = known.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in map.Entries.Where(entry => !valid.Contains(entry.Key)))
        {
            throw entry.Mark.Error(path.Key(entry.Key),
                $"unknown key \"{entry.Key}\"{Spelling.Advice(entry.Key, valid)}");
        }
    }
}
