using System.CommandLine;
using Simulator.Analysis.Evaluation;
using Simulator.Cli.Running;
using Simulator.Cli.Text;
using Simulator.Market.Goods;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Venues;
using Simulator.Scenarios;
using Spectre.Console;

namespace Simulator.Cli.Commands;

/// <summary>list: what is there to run, and what are scenarios made of?</summary>
internal sealed class ListCommand : LaboratoryCommand
{
    /// <summary>What has a form of its own in scenario files, whatever its kind, from the outside in.</summary>
    private static readonly KeyValuePair<string, Type>[] sections =
    [
        new("calendar", typeof(Market.Calendar)),
        new("goods", typeof(Good)),
        new("venues", typeof(Venue)),
        new("venues.service", typeof(Service)),
        new("populations", typeof(Population)),
        new("populations.supply", typeof(Supply)),
        new("populations.supply.derived", typeof(Derivation)),
        new("populations.supply.hidden", typeof(HiddenQuality)),
        new("populations.supply.data", typeof(DataTraits)),
        new("populations.production", typeof(ProductionFunction)),
        new("pilot", typeof(Pilot)),
        new("pilot.outcome", typeof(CityOutcome)),
        new("evaluation", typeof(PilotEvaluation)),
    ];

    private readonly ChoiceOption language = RunOptions.LanguageOption();

    public ListCommand(Terminal terminal)
        : base("list", "Lists the scenarios, and the parts that scenarios are made of.", terminal) =>
        Options.Add(language);

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator list", "scenarios, sections, behaviors, mechanisms, rules, licenses, distributions and metrics"),
        new("simulator list --lang zh", "titles in 中文"),
    ];

    protected override int Execute(ParseResult words)
    {
        var screen = Screen.Answers(Terminal);
        ShowScenarios(screen, Language.Named(words.GetValue(language)));
        ShowParts(screen, "sections", sections);
        foreach (var family in Catalog.Families)
        {
            ShowParts(
                screen, Plural(family.Name), family.Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal));
        }

        return ExitCode.Done;
    }

    private void ShowScenarios(IAnsiConsole screen, Language reader)
    {
        var grid = TwoColumns();
        foreach (var path in ScenarioFinder.All(Terminal))
        {
            grid.AddRow(Plain("  " + Terminal.ShortPath(path)), Plain(TitleOf(path, reader)));
        }

        screen.MarkupLine("[bold]scenarios[/]");
        screen.Write(grid);
    }

    private static string TitleOf(string path, Language reader)
    {
        try
        {
            return reader.Pick(ScenarioFile.Load(path, []).Title);
        }
        catch (ScenarioException problem)
        {
            return problem.Message;
        }
    }

    private static void ShowParts(IAnsiConsole screen, string title, IEnumerable<KeyValuePair<string, Type>> parts)
    {
        var grid = TwoColumns();
        foreach (var (name, type) in parts)
        {
            var part = Part.Of(type);
            grid.AddRow(Plain("  " + name), Plain(part.Meaning));
            foreach (var (parameter, meaning) in part.Parameters)
            {
                grid.AddRow(Plain("      " + parameter), Plain(meaning));
            }
        }

        screen.WriteLine();
        screen.MarkupLineInterpolated($"[bold]{title}[/]");
        screen.Write(grid);
    }

    private static string Plural(string noun) => noun is [.., 'y'] ? $"{noun[..^1]}ies" : $"{noun}s";

    private static Grid TwoColumns() =>
        new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();

    private static Spectre.Console.Text Plain(string text) => new(text);
}
