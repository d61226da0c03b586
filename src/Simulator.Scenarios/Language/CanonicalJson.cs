using System.Globalization;
using System.Text;

namespace Simulator.Scenarios.Language;

/// <summary>Nodes as JSON text that depends on what they say, not on how it was written: keys in alphabetical sequence
/// behind <c>name</c> and <c>kind</c>, numbers in their shortest form.</summary>
internal static class CanonicalJson
{
    public static string Write(Node node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.ToString();
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static void WriteText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                < ' ' or (>= '\x7f' and < '\xa0') or '\u2028' or '\u2029' or '\ufeff' =>
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }

    private static void Write(StringBuilder text, Node node, int depth)
    {
        switch (node)
        {
            case ScalarNode scalar:
                Write(text, scalar);
                break;
            case ListNode list:
                WriteAll(text, "[]", list.Items, depth, item => Write(text, item, depth + 1));
                break;
            case MapNode map:
                WriteAll(text, "{}", Sorted(map), depth, entry =>
                {
                    WriteText(text, entry.Key);
                    text.Append(": ");
                    Write(text, entry.Value, depth + 1);
                });
                break;
            default:
                throw new InvalidOperationException($"A node of type {node.GetType()} has no JSON.");
        }
    }

    private static IEnumerable<Entry> Sorted(MapNode map) => map.Entries
        .OrderBy(entry => entry.Key switch { "name" => 0, "kind" => 1, _ => 2 })
        .ThenBy(entry => entry.Key, StringComparer.Ordinal);

    private static void WriteAll<T>(
        StringBuilder text, string brackets, IEnumerable<T> items, int depth, Action<T> write)
    {
        var first = true;
        text.Append(brackets[0]);
        foreach (var item in items)
        {
            text.Append(first ? "\n" : ",\n").Append(' ', 2 * (depth + 1));
            write(item);
            first = false;
        }

        if (!first)
        {
            text.Append('\n').Append(' ', 2 * depth);
        }

        text.Append(brackets[1]);
    }

    private static void Write(StringBuilder text, ScalarNode scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Boolean:
                text.Append(scalar.Text.ToLowerInvariant());
                break;
            case ScalarKind.Empty:
                text.Append("null");
                break;
            case ScalarKind.Number when IsInteger(scalar.Text, out var integer):
                text.Append(integer);
                break;
            case ScalarKind.Number when double.IsFinite(scalar.ToNumber()):
                text.Append(Number(scalar.ToNumber()));
                break;
            default:
                WriteText(text, scalar.Text);
                break;
        }
    }

    /// <summary>Integers beyond 2^53, such as seeds, keep all their digits.</summary>
    private static bool IsInteger(string text, out Int128 integer) =>
        Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out integer);
}
