using System.Text.RegularExpressions;
using System.Xml.Linq;
using Simulator.Scenarios;

namespace Simulator.Cli.Text;

/// <summary>A part of scenarios, in the words of the documentation that is built with it.</summary>
/// <param name="Meaning">First sentence.</param>
/// <param name="Parameters">Names as scenarios write them, with their meaning.</param>
internal sealed partial record Part(string Meaning, IReadOnlyList<(string Name, string Meaning)> Parameters)
{
    public static Part Of(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(item => item.GetParameters().Length);
        var documentation = Documentation(type);
        return new Part(
            FirstSentence(documentation?.Element("summary")),
            [.. (constructor?.GetParameters() ?? []).Select(parameter => (
                KebabCase.Of(parameter.Name!) + (parameter.HasDefaultValue ? " (optional)" : ""),
                Words(documentation?.Elements("param").FirstOrDefault(
                    element => (string?)element.Attribute("name") == parameter.Name))))]);
    }

    private static XElement? Documentation(Type type)
    {
        var file = Path.ChangeExtension(type.Assembly.Location, ".xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").FirstOrDefault(
                member => (string?)member.Attribute("name") == "T:" + type.FullName)
            : null;
    }

    private static string FirstSentence(XElement? element)
    {
        var words = Words(element);
        var end = SentenceEnd().Match(words);
        return end.Success ? words[..(end.Index + 1)] : words;
    }

    private static string Words(XElement? element)
    {
        if (element is null)
        {
            return "";
        }

        var text = string.Concat(element.Nodes().Select(node => node is XElement reference && reference.IsEmpty
            ? ((string?)reference.Attribute("cref"))?.Split('.', ':')[^1]
                ?? KebabCase.Of((string?)reference.Attribute("name") ?? "")
            : node is XElement inner ? inner.Value : node.ToString()));
        return Whitespace().Replace(System.Net.WebUtility.HtmlDecode(text), " ").Trim();
    }

    [GeneratedRegex(@"\.(?= |$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
