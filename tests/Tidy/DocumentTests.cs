using System.Text.RegularExpressions;
using Simulator.Scenarios;

namespace Simulator.Tidy;

/// <summary>Documents point at what is there, and leave nothing out that they are to list.</summary>
public sealed class DocumentTests
{
    private const string Odd = "src/Simulator.Market/ODD.md";

    private static readonly Regex link = new(@"\]\((?<target>[^)#\s]+)(#[^)\s]*)?\)");

    private static readonly Regex row = new(@"^\| \[(?<file>[^\]]+\.yaml)\]\(\k<file>\) \|(?<cells>.*)\|$");

    private static readonly Family[] described =
    [
        Catalog.Behaviors, Catalog.Entries, Catalog.Mechanisms, Catalog.PaymentRules, Catalog.Rules,
        Catalog.Regulators, Catalog.Incidents,
    ];

    private static IReadOnlyList<Match> Rows { get; } =
        [.. Repository.ReadText("scenarios/README.md")!.Split('\n').Select(line => row.Match(line.TrimEnd()))
            .Where(match => match.Success)];

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

    [Fact]
    public void The_description_of_the_model_leaves_no_part_out() =>
        Report.None($"Say in {Odd} what it does, with a link to its file",
            from family in described
            from kind in family.Kinds
            where !Targets(Odd).Any(target => Path.GetFileName(target) == kind.Value.Name + ".cs")
            select $"{family.Name} {kind.Key}");

    [Fact]
    public void Every_scenario_has_a_row_in_their_list() =>
        Report.None("Give it a row in scenarios/README.md",
            Repository.TrackedFiles
                .Where(path => path.StartsWith("scenarios/", StringComparison.Ordinal)
                    && path.EndsWith(".yaml", StringComparison.Ordinal))
                .Select(path => path["scenarios/".Length..])
                .Except(Rows.Select(match => match.Groups["file"].Value)));

    [Fact]
    public void Rows_of_scenarios_are_in_order_within_their_folder() =>
        Report.None("Out of order in scenarios/README.md",
            from folder in Rows.Select(match => match.Groups["file"].Value).GroupBy(file => Path.GetDirectoryName(file))
            from pair in folder.Zip(folder.Skip(1))
            where string.CompareOrdinal(pair.First, pair.Second) >= 0
            select $"{pair.First}, {pair.Second}");

    [Fact]
    public void Rows_of_scenarios_have_no_empty_cell() =>
        Report.None("Empty cell in scenarios/README.md",
            from match in Rows
            where match.Groups["cells"].Value.Split('|').Any(string.IsNullOrWhiteSpace)
            select match.Groups["file"].Value);

    private static IEnumerable<string> Targets(string document) =>
        link.Matches(Repository.ReadText(document)!).Select(match => match.Groups["target"].Value);
}
