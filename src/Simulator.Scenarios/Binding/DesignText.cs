using System.Collections;
using System.Globalization;
using System.Text;
using Simulator.Analysis.Evaluation;
using Simulator.Market;
using Simulator.Market.Settlement;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>A market as one text of all that determines its runs and what is made of them, and no more: equal markets,
/// equal texts.</summary>
internal static class DesignText
{
    public static string Of(MarketDesign design, PilotEvaluation? evaluation = null)
    {
        var text = new StringBuilder();
        Write(text, design with { Name = "" });
        if (evaluation is not null)
        {
            Write(text, evaluation);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, object value)
    {
        switch (value)
        {
            case string letters:
                CanonicalJson.WriteText(text, letters);
                break;
            case bool or Enum:
                text.Append(KebabCase.Of(value.ToString()!));
                break;
            case double number:
                text.Append(CanonicalJson.Number(number == 0 ? 0 : number));
                break;
            case Money money:
                text.Append(money.Micros);
                break;
            case IFormattable formattable when Scalars.Include(value.GetType()):
                var format = value is DateOnly ? "yyyy-MM-dd" : null;
                text.Append(formattable.ToString(format, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                WriteList(text, items);
                break;
            default:
                WriteRecord(text, value);
                break;
        }
    }

    private static void WriteList(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Write(text, item);
            text.Append(',');
        }

        text.Append(']');
    }

    private static void WriteRecord(StringBuilder text, object value)
    {
        var type = value.GetType();
        text.Append(Catalog.Contains(type) ? Catalog.NameOf(type) : "").Append('{');
        foreach (var member in Shape.Of(type).Members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            if (member.Property.GetValue(value) is { } part)
            {
                text.Append(member.Key).Append(':');
                Write(text, part);
                text.Append(',');
            }
        }

        text.Append('}');
    }
}
