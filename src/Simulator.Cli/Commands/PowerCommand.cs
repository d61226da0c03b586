using System.Collections.Immutable;
using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>power: how large an effect could this pilot's evaluation see?</summary>
internal sealed class PowerCommand : LaboratoryCommand
{
    private readonly Argument<string> scenario = new("SCENARIO")
    {
        Description = "scenario file whose pilot draws its outcome",
    };

    private readonly Option<string[]> sets = new("--set")
    {
        HelpName = "NAME=VALUE",
        Description = "gives a parameter of the scenario another value; may be repeated",
    };

    private readonly Option<bool> json = new("--json") { Description = "print the effects as JSON, and nothing else" };

    private readonly ChoiceOption language = RunOptions.LanguageOption();

    public PowerCommand(Terminal terminal)
        : base("power", "Says how large the effect of a pilot must be to be seen, before anything is run.", terminal)
    {
        Arguments.Add(scenario);
        sets.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"--set {token.Value}: expected NAME=VALUE");
            }
        });
        Options.Add(sets);
        Options.Add(json);
        Options.Add(language);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator power scenarios/pilots/k-true-effect-0.yaml", "by treated regions and periods of treatment"),
        new("simulator power scenarios/pilots/k-true-effect-0.yaml --set persistence=0", "if weeks were independent"),
    ];

    protected override int Execute(ParseResult words)
    {
        var path = ScenarioFinder.Find(words.GetValue(scenario)!, Terminal);
        var loaded = new Settings(null, null, null, Sets(words)).Load(path);
        if (loaded.Design.Pilot is not { Outcome: { } outcome } pilot)
        {
            throw new BadInputException($"{Terminal.ShortPath(path)}: draws no outcome of a pilot, whose noise would "
                + "be known beforehand; expected a section \"pilot\" with \"outcome\"");
        }

        var answer = new PowerAnswer(loaded, pilot, outcome, Language.Named(words.GetValue(language)));
        if (answer.IsEmpty)
        {
            throw new BadInputException($"{Terminal.ShortPath(path)}: the pilot must leave periods after its start, "
                + "and 3 regions beside those abroad");
        }

        if (words.GetValue(json))
        {
            answer.ShowJson(Terminal);
        }
        else
        {
            answer.Show(Terminal);
        }

        return ExitCode.Done;
    }

    private ImmutableArray<KeyValuePair<string, string>> Sets(ParseResult words) =>
        [.. (words.GetValue(sets) ?? []).Select(set => set.Split('=', 2)).Select(set =>
            KeyValuePair.Create(set[0], set[1]))];
}
