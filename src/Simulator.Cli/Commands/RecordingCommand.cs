using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>A command that runs a scenario, leaves a run folder behind and says what the market does.</summary>
internal abstract class RecordingCommand : LaboratoryCommand
{
    private readonly NumberOption<int> checkpointEvery = new(
        "--checkpoint-every", "T", "periods from one checkpoint to the next [by work]; never changes a result", 1);

    protected RecordingCommand(string name, string description, Terminal terminal)
        : base(name, description, terminal)
    {
    }

    protected RunOptions RunOptions { get; } = new();

    protected void AddCheckpoints() => Options.Add(checkpointEvery);

    protected int Carry(RunOrder order, ParseResult words)
    {
        var isJson = words.GetValue(RunOptions.Json);
        order = order with { CheckpointEvery = words.GetValue(checkpointEvery) };
        var (run, trend) = order.Execute(Terminal, showsProgress: !isJson && !words.GetValue(RunOptions.Quiet));
        if (isJson)
        {
            Terminal.Output.Write(run.SummaryText);
        }
        else
        {
            var language = Language.Named(words.GetValue(RunOptions.Language));
            new RunAnswer(order.Scenario, run, trend, language).Show(Terminal);
        }

        return ExitCode.Done;
    }
}
