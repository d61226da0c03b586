using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;
using Simulator.Scenarios;

namespace Simulator.Cli.Commands;

/// <summary>validate: can these scenarios be run?</summary>
internal sealed class ValidateCommand : LaboratoryCommand
{
    private readonly Argument<string[]> files = new("SCENARIO")
    {
        Description = "scenario files",
        Arity = ArgumentArity.OneOrMore,
    };

    public ValidateCommand(Terminal terminal)
        : base("validate", "Checks scenario files and says what is wrong, and where.", terminal) =>
        Arguments.Add(files);

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator validate scenarios/baseline.yaml", "one scenario"),
        new("simulator validate scenarios/pilots/*.yaml", "all pilots; exit code 2 if any cannot be read"),
    ];

    protected override int Execute(ParseResult words)
    {
        var problems = 0;
        foreach (var file in words.GetValue(files)!)
        {
            try
            {
                var scenario = ScenarioFile.Load(ScenarioFinder.Find(file, Terminal), []);
                Terminal.Output.WriteLine($"{file}: good ({Size(scenario)})");
            }
            catch (Exception problem) when (problem is ScenarioException or BadInputException)
            {
                Terminal.Error.WriteLine(problem.Message);
                problems++;
            }
        }

        return problems == 0 ? ExitCode.Done : ExitCode.BadInput;
    }

    private static string Size(Scenario scenario)
    {
        var design = scenario.Design;
        return string.Join(", ",
            Figure.Count(design.Populations.Sum(population => (long)population.Count), "participant"),
            Figure.Count(design.Venues.Length, "venue"),
            Figure.Count(design.Calendar.Periods, "period"),
            Figure.Count(scenario.Replications, "replication"));
    }
}
