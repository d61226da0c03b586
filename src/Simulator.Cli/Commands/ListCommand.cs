using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;
using Simulator.Scenarios;
using Spectre.Console;

namespace Simulator.Cli.Commands;

/// <summary>list: what is there to run, and what are scenarios made of?</summary>
internal sealed class ListCommand : LaboratoryCommand
{
    private readonly ChoiceOption language = RunOptions.LanguageOption();

    public ListCommand(Terminal terminal)
        : base("list", "Lists the scenarios, and the parts that scenarios are made of.", terminal) =>
        Options.Add(language);

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator list", "scenarios, behaviors, mechanisms, rules, licenses, distributions and metrics"),
        new("simulator list --lang zh", "titles in 中文"),
    ];

    protected override int Execute(ParseResult words)
    {
        var screen = Screen.Answers(Terminal);
        ShowScenarios(screen, Language.Named(words.GetValue(language)));
        foreach (var family in Catalog.Families)
        {
            ShowFamily(screen, family);
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

    private static void ShowFamily(IAnsiConsole screen, Family family)
    {
        var grid = TwoColumns();
        foreach (var (name, type) in family.Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var part = Part.Of(type);
            grid.AddRow(Plain("  " + name), Plain(part.Meaning));
            foreach (var (parameter, meaning) in part.Parameters)
            {
                grid.AddRow(Plain("      " + parameter), Plain(meaning));
            }
        }

        screen.WriteLine();
        screen.MarkupLineInterpolated($"[bold]{Plural(family.Name)}[/]");
        screen.Write(grid);
    }

    private static string Plural(string noun) => noun is [.., 'y'] ? $"{noun[..^1]}ies" : $"{noun}s";

    private static Grid TwoColumns() =>
        new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();

    private static Spectre.Console.Text Plain(string text) => new(text);
}
