namespace Simulator.Scenarios.Language;

/// <summary>What every key must satisfy, whatever it means.</summary>
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

    public static void CheckPresent(Node value, KeyPath path)
    {
        if (value is ScalarNode { Kind: ScalarKind.Empty })
        {
            throw value.Mark.Error(path, "has no value: give one, or leave the key out");
        }
    }
}
