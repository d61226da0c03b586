using System.Text.RegularExpressions;

namespace Simulator.Tidy;

/// <summary>Documents point at what is there.</summary>
public sealed class DocumentTests
{
    private static readonly Regex link = new(@"\]\((?<target>[^)#\s]+)(#[^)\s]*)?\)");

    [Fact]
    public void Every_link_leads_to_a_file_or_folder() =>
        Report.None("Nothing is there",
            from document in Repository.TrackedFiles
            where document.EndsWith(".md", StringComparison.Ordinal)
            from target in Targets(document)
            where !target.Contains("://", StringComparison.Ordinal)
            let path = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, target))
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{document}: {target}");

    private static IEnumerable<string> Targets(string document) =>
        link.Matches(Repository.ReadText(document)!).Select(match => match.Groups["target"].Value);
}
