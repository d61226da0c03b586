using System.Globalization;

namespace Simulator.Scenarios.Language;

/// <summary>A single value.</summary>
/// <param name="Text">As written, without quotes.</param>
/// <param name="Kind">What the writing makes it.</param>
/// <param name="Mark">Where it stands.</param>
/// <param name="Parameter">Name of the parameter whose value it is, if it was written <c>$name</c>.</param>
internal sealed record ScalarNode(string Text, ScalarKind Kind, Mark Mark, string? Parameter = null) : Node(Mark)
{
    /// <summary>The name that it refers to, if it is written <c>$name</c>.</summary>
    public string? Reference => Kind == ScalarKind.Text && Text.Length > 1 && Text[0] == '$' ? Text[1..] : null;

    public override string Description => Kind switch
    {
        ScalarKind.Number => $"the number {Text}",
        ScalarKind.Boolean => Text,
        ScalarKind.Empty => "nothing",
        _ => $"the text \"{Text}\"",
    };

    public override string Origin => Parameter is null ? "" : $" (the value of ${Parameter})";

    public static ScalarNode Plain(string text, Mark mark) => new(text, KindOf(text), mark);

    public static ScalarNode Quoted(string text, Mark mark) => new(text, ScalarKind.Text, mark);

    /// <summary>Not a finite number for what only looks like one.</summary>
    public double ToNumber() => double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : double.NaN;

    private static ScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Empty,
        "true" or "false" or "True" or "False" or "TRUE" or "FALSE" => ScalarKind.Boolean,
        ".nan" or ".NaN" or ".NAN" or ".inf" or ".Inf" or ".INF" => ScalarKind.Number,
        "-.inf" or "-.Inf" or "-.INF" or "+.inf" or "+.Inf" or "+.INF" => ScalarKind.Number,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? ScalarKind.Number
            : ScalarKind.Text,
    };
}
