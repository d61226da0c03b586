using System.CommandLine;
using Simulator.Scenarios;

namespace Simulator.Cli.Commands;

/// <summary>schema: what editors need to complete and check scenario files.</summary>
internal sealed class SchemaCommand(Terminal terminal)
    : LaboratoryCommand("schema", "Prints the JSON Schema of scenario files.", terminal)
{
    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator schema > scenarios/scenario.schema.json", "for an editor that completes YAML by JSON Schema"),
    ];

    protected override int Execute(ParseResult words)
    {
        Terminal.Output.WriteLine(ScenarioSchema.Export().TrimEnd());
        return ExitCode.Done;
    }
}
