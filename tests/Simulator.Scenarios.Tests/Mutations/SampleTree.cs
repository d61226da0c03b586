using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Tests.Mutations;

/// <summary>Every key and every value of the sample, where it stands, and edits at that place.</summary>
internal static class SampleTree
{
    private static readonly Dictionary<string, string> firstUses = new()
    {
        ["price-cap"] = "populations[2].behavior.ceiling",
        ["quality"] = "populations[1].supply.quality",
        ["quality-spread"] = "populations[1].supply.quality.sigma",
        ["sellers"] = "populations[1].count",
        ["tax-rate"] = "rules[1].rate",
    };

    private static readonly string[] lines = Sample.Text.Split('\n');

    public static MapNode Root { get; } = YamlReader.ReadMap(Sample.Text, Sample.File);

    public static IEnumerable<(KeyPath Path, Entry Entry)> Entries { get; } = [.. EntriesOf(Root, KeyPath.Root)];

    public static IEnumerable<(KeyPath Path, ScalarNode Scalar)> Scalars { get; } = [.. ScalarsOf(Root, KeyPath.Root)];

    /// <summary>Where a mistake shows: that of a parameter's value, where the value is used, and that of a value set
    /// by a point of the theory, at the point.</summary>
    public static string UseOf(KeyPath path)
    {
        var keys = path.Text.Split('.', 3);
        return keys is ["parameters", var name, var rest] && $"{rest}.".StartsWith("value.", StringComparison.Ordinal)
            ? firstUses[name] + rest["value".Length..]
            : path.Text.IndexOf(".set.", StringComparison.Ordinal) is > 0 and var end
            ? path.Text[..(end + ".set".Length)]
            : path.Text;
    }

    /// <summary>The key at which a misnamed parameter is missed.</summary>
    public static string FirstUseOf(string parameter) => firstUses[parameter];

    public static string Replace(ScalarNode scalar, string text)
    {
        var isQuoted = lines[scalar.Mark.Line - 1][scalar.Mark.Column - 1] == '"';
        return Edit(scalar.Mark, scalar.Text.Length + (isQuoted ? 2 : 0), text);
    }

    public static string Rename(Entry entry, string key) => Edit(entry.Mark, entry.Key.Length, key);

    /// <summary>Writes a key twice, in the style of its map.</summary>
    public static string Repeat(Entry entry)
    {
        var before = lines[entry.Mark.Line - 1][..(entry.Mark.Column - 1)].TrimEnd();
        var isFlow = before.EndsWith('{') || before.EndsWith(',');
        var separator = isFlow ? ", " : "\n" + new string(' ', entry.Mark.Column - 1);
        return Edit(entry.Mark, 0, $"{entry.Key}: 1{separator}");
    }

    /// <summary>The line of the second of two keys.</summary>
    public static int LineOfRepetition(Entry entry) =>
        entry.Mark.Line + Repeat(entry).Split('\n').Length - lines.Length;

    public static string Misspell(string word) => word.Length < 2 || word[0] == word[1]
        ? word + "q"
        : $"{word[1]}{word[0]}{word[2..]}";

    /// <summary>The sample without a key, as JSON.</summary>
    public static string Without(KeyPath path) => CanonicalJson.Write(Without(Root, KeyPath.Root, path));

    private static Node Without(Node node, KeyPath at, KeyPath gone) => node switch
    {
        MapNode map => map with
        {
            Entries = [.. map.Entries.Where(entry => at.Key(entry.Key) != gone)
                .Select(entry => entry with { Value = Without(entry.Value, at.Key(entry.Key), gone) })],
        },
        ListNode list => list with
        {
            Items = [.. list.Items.Select((item, index) => Without(item, at.Item(index), gone))],
        },
        _ => node,
    };

    private static string Edit(Mark mark, int length, string text)
    {
        var start = lines.Take(mark.Line - 1).Sum(line => line.Length + 1) + mark.Column - 1;
        return Sample.Text[..start] + text + Sample.Text[(start + length)..];
    }

    private static IEnumerable<(KeyPath Path, Entry Entry)> EntriesOf(Node node, KeyPath path) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry =>
            EntriesOf(entry.Value, path.Key(entry.Key)).Prepend((path.Key(entry.Key), entry))),
        ListNode list => list.Items.SelectMany((item, index) => EntriesOf(item, path.Item(index))),
        _ => [],
    };

    private static IEnumerable<(KeyPath Path, ScalarNode Scalar)> ScalarsOf(Node node, KeyPath path) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => ScalarsOf(entry.Value, path.Key(entry.Key))),
        ListNode list => list.Items.SelectMany((item, index) => ScalarsOf(item, path.Item(index))),
        _ => [(path, (ScalarNode)node)],
    };
}
