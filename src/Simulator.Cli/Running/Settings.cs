using Simulator.Market.Observation;
using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios;

namespace Simulator.Cli.Running;

/// <summary>What the command line says instead of the scenario.</summary>
/// <param name="Seed">Null: the scenario's.</param>
/// <param name="Replications">Null: the scenario's.</param>
/// <param name="Periods">Null: the scenario's.</param>
/// <param name="Sets">Values of parameters.</param>
internal sealed record Settings(
    ulong? Seed, int? Replications, int? Periods, ImmutableArray<KeyValuePair<string, string>> Sets)
{
    public Scenario Load(string path)
    {
        var scenario = ScenarioFile.Load(path, Sets, Periods);
        return scenario with
        {
            Seed = Seed ?? scenario.Seed,
            Replications = Replications ?? scenario.Replications,
        };
    }

    /// <summary>The command that repeats a run of the scenario, whatever its file says by then of seed and
    /// length.</summary>
    public string CommandFor(string path, Scenario scenario, EventDetail events) =>
        string.Join(' ', [
            "simulator run", Quoted(path),
            string.Create(CultureInfo.InvariantCulture, $"--seed {scenario.Seed}"),
            string.Create(CultureInfo.InvariantCulture, $"--replications {scenario.Replications}"),
            string.Create(CultureInfo.InvariantCulture, $"--periods {scenario.Design.Calendar.Periods}"),
            .. Sets.Select(set => "--set " + Quoted($"{set.Key}={set.Value}")),
            .. events == EventDetail.None ? (string[])[] : ["--events " + KebabCase.Of(events.ToString())]]);

    private static string Quoted(string word) =>
        word.All(letter => char.IsLetterOrDigit(letter) || "-_./=:,+".Contains(letter, StringComparison.Ordinal))
            ? word
            : "'" + word.Replace("'", @"'\''", StringComparison.Ordinal) + "'";
}
