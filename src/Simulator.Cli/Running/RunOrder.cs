using System.Reflection;
using Simulator.Market.Observation;
using Simulator.Scenarios;
using Simulator.Storage;

namespace Simulator.Cli.Running;

/// <summary>A run that leaves a folder behind.</summary>
/// <param name="Scenario">What to run.</param>
/// <param name="Execution">How.</param>
/// <param name="Runs">The folder of run folders.</param>
/// <param name="Command">What repeats it.</param>
/// <param name="Events">What is recorded beside metrics.</param>
internal sealed record RunOrder(
    Scenario Scenario, Execution Execution, string Runs, string Command, EventDetail Events)
{
    /// <summary>Work from one checkpoint to the next.</summary>
    private const long ParticipantPeriods = 20_000_000;

    /// <summary>What goes on; null: a run begins.</summary>
    public UnfinishedRun? TakenUp { get; init; }

    /// <summary>Periods from one checkpoint to the next; null: as many as take some seconds.</summary>
    public int? CheckpointEvery { get; init; }

    public static string Version =>
        typeof(RunOrder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "0";

    /// <exception cref="FailureException">The run was stopped or failed.</exception>
    public (RunFolder Folder, Trend Trend) Execute(Terminal terminal, bool showsProgress)
    {
        using var recording = Open();
        var trend = new Trend(Scenario.Design.Calendar.Periods, Scenario.Design.Metrics.Length);
        try
        {
            ProgressBar.Around(Scenario, showsProgress, terminal, progress =>
                Record(recording, new Fanout(trend, progress), terminal.Cancellation));
            return (recording.Complete(), trend);
        }
        catch (OperationCanceledException cause)
        {
            var left = recording.Interrupt("stopped before its end");
            throw new FailureException(
                $"Stopped. What was recorded is in {terminal.ShortPath(left.Path)}\n"
                + $"Go on with: simulator resume {terminal.ShortPath(left.Path)}", cause);
        }
        catch (Exception cause)
        {
            var left = recording.Interrupt(cause.ToString());
            throw new FailureException(
                $"{Scenario.Name} failed: {cause.Message}\nWhat was recorded, and the error in full in manifest.json, "
                + $"is in {terminal.ShortPath(left.Path)}", cause);
        }
    }

    public RunRecording Open() =>
        TakenUp is null ? new RunRecording(Runs, Header()) : RunRecording.TakeUp(TakenUp, Header());

    /// <summary>Runs what is not recorded yet.</summary>
    public void Record(RunRecording recording, IRecorder watcher, CancellationToken cancellation)
    {
        var recorder = recording.Continue(watcher);
        var plan = Execution.PlanOf(Scenario, Events) with
        {
            CheckpointEvery = CheckpointEvery ?? PeriodsOfWork,
            Finished = recording.Finished,
            TakenUp = recording.Find,
        };
        Execution.Run(plan, recorder, cancellation);
    }

    private int PeriodsOfWork =>
        (int)(ParticipantPeriods
            / Math.Clamp(Scenario.Design.Populations.Sum(population => (long)population.Count), 1, ParticipantPeriods));

    private RunHeader Header() => new(
        Scenario.Name,
        Scenario.Fingerprint,
        Scenario.Seed,
        Scenario.Replications,
        Scenario.Design.Calendar.Periods,
        Scenario.Resolved,
        Version,
        Command,
        MetricNames.OfMarket(Scenario),
        Scenario.Design.RegionNames,
        [.. Scenario.Design.Venues.Select(venue =>
            new VenueName(venue.Name, KebabCase.Of(venue.Channel.ToString())))],
        Events)
    {
        OfReplications = MetricNames.OfEvaluation(Scenario),
    };
}
