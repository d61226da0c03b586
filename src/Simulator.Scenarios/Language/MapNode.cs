using System.Collections.Immutable;

namespace Simulator.Scenarios.Language;

/// <summary>Keys with values, in the sequence in which they were written.</summary>
internal sealed record MapNode(ImmutableArray<Entry> Entries, Mark Mark) : Node(Mark)
{
    public override string Description => "a map";

    public Entry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);

    /// <summary>The text that stands under a key, if text does.</summary>
    public string? TextAt(string key) =>
        Find(key)?.Value is ScalarNode { Kind: ScalarKind.Text } scalar ? scalar.Text : null;

    public MapNode With(Entry entry)
    {
        var keys = Entries.Select(each => each.Key).ToList();
        var index = keys.IndexOf(entry.Key);
        return this with { Entries = index < 0 ? Entries.Add(entry) : Entries.SetItem(index, entry) };
    }

    public MapNode Without(string key) => this with { Entries = [.. Entries.Where(entry => entry.Key != key)] };
}
