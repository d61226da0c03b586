using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Scenarios;
using Simulator.Storage;

namespace Simulator.Cli.Commands;

/// <summary>resume: goes on with a run that ended before its time.</summary>
internal sealed class ResumeCommand : RecordingCommand
{
    private readonly Argument<string> folder = new("DIR") { Description = "run folder" };

    public ResumeCommand(Terminal terminal)
        : base("resume", "Goes on with a run that was stopped, failed or was killed.", terminal)
    {
        Arguments.Add(folder);
        RunOptions.AddExecutionTo(this);
        AddCheckpoints();
        Options.Add(RunOptions.Json);
        Options.Add(RunOptions.Language);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator resume runs/baseline-42-0f3a", "leaves what the run would have left if nothing had stopped it"),
        new("simulator resume runs", "names the runs there that were killed"),
    ];

    protected override int Execute(ParseResult words) => Carry(
        OrderOf(words.GetValue(folder)!, RunOptions.ReadExecution(words), Terminal), words);

    /// <summary>What is left to do of a run.</summary>
    public static RunOrder OrderOf(string named, Execution execution, Terminal terminal)
    {
        var run = UnfinishedRun.Find(terminal.FullPath(named));
        var manifest = run.Manifest;
        if (manifest.Version != RunOrder.Version)
        {
            throw new BadInputException(
                $"{named}: was begun by version {manifest.Version}, and this is {RunOrder.Version}, whose results may "
                + $"differ; start over: {manifest.Command}");
        }

        var scenario = ScenarioFile.Parse(manifest.Resolved.GetRawText(), manifest.Scenario) with
        {
            Seed = manifest.Seed,
            Replications = manifest.Replications,
        };
        return scenario.Fingerprint == manifest.Fingerprint
            ? new RunOrder(scenario, execution, run.Runs, manifest.Command, manifest.Events) { TakenUp = run }
            : throw new BadInputException(
                $"{named}: {Manifest.FileName} holds another scenario than the run began with (fingerprint "
                + $"{scenario.Fingerprint}, expected {manifest.Fingerprint})");
    }
}
