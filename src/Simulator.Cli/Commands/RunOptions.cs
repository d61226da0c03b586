using System.CommandLine;
using Simulator.Cli.Running;

namespace Simulator.Cli.Commands;

/// <summary>The options of commands that run markets.</summary>
/// <param name="usualReplications">How many, if the command line does not say.</param>
internal sealed class RunOptions(string usualReplications = "scenario's")
{
    private const int DefaultCohortSize = 1024;

    private readonly NumberOption<ulong> seed = new("--seed", "N", "seed of all random streams [scenario's]", 0);

    private readonly NumberOption<int> replications = new(
        "--replications", "R", $"how many runs with random streams of their own [{usualReplications}]", 1, "--reps");

    private readonly NumberOption<int> periods = new("--periods", "T", "how many periods each runs [scenario's]", 0);

    private readonly NumberOption<int> threads = new("--threads", "N", "cores to use [all]; never changes a result", 1);

    private readonly NumberOption<int> cohortSize =
        new("--cohort-size", "K", $"participants per actor [{DefaultCohortSize}]; never changes a result", 1);

    private readonly ChoiceOption runner =
        new("--runner", "how to run it; never changes a result", "actors", "sequential");

    private readonly Option<string[]> sets = new("--set")
    {
        HelpName = "NAME=VALUE",
        Description = "gives a parameter of the scenario another value; may be repeated",
    };

    public ChoiceOption Language { get; } = LanguageOption();

    public Option<bool> Json { get; } = new("--json") { Description = "print the summary as JSON, and nothing else" };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "show no progress" };

    /// <summary>Those that say how to run, and none that says what.</summary>
    public void AddExecutionTo(Command command)
    {
        foreach (var option in new Option[] { threads, cohortSize, runner, Quiet })
        {
            command.Options.Add(option);
        }
    }

    public void AddTo(Command command)
    {
        sets.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"--set {token.Value}: expected NAME=VALUE");
            }
        });
        foreach (var option in new Option[]
            { seed, replications, periods, sets, Json, Language })
        {
            command.Options.Add(option);
        }

        AddExecutionTo(command);
    }

    public Settings Read(ParseResult words) => new(
        words.GetValue(seed),
        words.GetValue(replications),
        words.GetValue(periods),
        [.. (words.GetValue(sets) ?? []).Select(set => set.Split('=', 2)).Select(KeyValuePair<string, string> (set) =>
            new(set[0], set[1]))]);

    public Execution ReadExecution(ParseResult words) => new(
        words.GetValue(threads) ?? Environment.ProcessorCount,
        words.GetValue(cohortSize) ?? DefaultCohortSize,
        words.GetValue(runner) == "sequential");

    public static ChoiceOption LanguageOption() => new("--lang", "language of titles and labels", "en", "zh");
}
