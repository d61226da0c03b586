using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Simulator.Cli.Commands;

namespace Simulator.Cli;

/// <summary>Help that ends in examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Example[] firstSteps =
    [
        new("simulator run", "what the baseline market does"),
        new(
            "simulator compare scenarios/theory/gode-sunder-1993-zi-u.yaml "
            + "scenarios/theory/gode-sunder-1993-zi-c.yaml --replications 30",
            "what the second changes: here, a budget for traders without intelligence"),
        new("simulator list", "the scenarios, and the parts that scenarios are made of"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command is LaboratoryCommand command ? command.Examples : firstSteps;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example.CommandLine}");
            output.WriteLine($"      {example.Meaning}");
        }

        return ExitCode.Done;
    }
}
