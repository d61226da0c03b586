using System.Reflection;
using Simulator.Scenarios;
using Simulator.Storage;

namespace Simulator.Cli.Running;

/// <summary>A run that leaves a folder behind.</summary>
/// <param name="Scenario">What to run.</param>
/// <param name="Execution">How.</param>
/// <param name="Runs">The folder of run folders.</param>
/// <param name="Command">What repeats it.</param>
/// <param name="RecordsTrades">Whether trades are recorded.</param>
internal sealed record RunOrder(
    Scenario Scenario, Execution Execution, string Runs, string Command, bool RecordsTrades)
{
    private static string Version =>
        typeof(RunOrder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "0";

    /// <exception cref="FailureException">The run was stopped or failed.</exception>
    public (RunFolder Folder, Trend Trend) Execute(Terminal terminal, bool showsProgress)
    {
        using var recording = new RunRecording(Runs, Header());
        var trend = new Trend(Scenario.Design.Calendar.Periods, Scenario.Design.Metrics.Length);
        try
        {
            ProgressBar.Around(Scenario, showsProgress, terminal, progress => Execution.Run(
                Scenario, RecordsTrades, new Fanout(recording, trend, progress), terminal.Cancellation));
            return (recording.Complete(), trend);
        }
        catch (OperationCanceledException cause)
        {
            var left = recording.Interrupt("stopped before its end");
            throw new FailureException(
                $"Stopped. What was recorded is in {terminal.ShortPath(left.Path)}", cause);
        }
        catch (Exception cause)
        {
            var left = recording.Interrupt(cause.ToString());
            throw new FailureException(
                $"{Scenario.Name} failed: {cause.Message}\nWhat was recorded, and the error in full in manifest.json, "
                + $"is in {terminal.ShortPath(left.Path)}", cause);
        }
    }

    private RunHeader Header() => new(
        Scenario.Name,
        Scenario.Fingerprint,
        Scenario.Seed,
        Scenario.Replications,
        Scenario.Design.Calendar.Periods,
        Scenario.Resolved,
        Version,
        Command,
        MetricNames.Of(Scenario),
        Scenario.Design.Regions,
        [.. Scenario.Design.Venues.Select(venue =>
            new VenueName(venue.Name, KebabCase.Of(venue.Channel.ToString())))],
        RecordsTrades);
}
