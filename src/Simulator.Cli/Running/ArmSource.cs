using System.Globalization;
using Simulator.Market.Observation;
using Simulator.Scenarios;
using Simulator.Storage;

namespace Simulator.Cli.Running;

/// <summary>Gets arms: from run folders, or by running scenarios with common seeds.</summary>
internal sealed record ArmSource(Settings Settings, Execution Execution, Terminal Terminal, bool ShowsProgress)
{
    /// <param name="named">A run folder or a scenario file.</param>
    /// <param name="partner">Whose seed and number of replications a scenario is run with, unless the command line says
    /// otherwise.</param>
    public Arm Open(string named, Arm? partner) =>
        Directory.Exists(Terminal.FullPath(named))
            ? Read(named, RunFolder.Open(Terminal.FullPath(named)))
            : Run(named, partner is null ? Settings : Settings with
            {
                Seed = Settings.Seed ?? partner.Seed,
                Replications = Settings.Replications ?? partner.Replications.Count,
            });

    private Arm Run(string named, Settings settings)
    {
        var scenario = settings.Load(ScenarioFinder.Find(named, Terminal));
        var recorder = new DigestRecorder();
        try
        {
            ProgressBar.Around(scenario, ShowsProgress, Terminal, progress =>
                Execution.Run(
                    Execution.PlanOf(scenario, EventDetail.None),
                    new Fanout(recorder, progress),
                    Terminal.Cancellation));
        }
        catch (OperationCanceledException cause)
        {
            throw new FailureException("Stopped. A comparison leaves nothing behind.", cause);
        }
        catch (Exception cause)
        {
            throw new FailureException($"{named} failed: {cause.Message}", cause);
        }

        return new Arm(named, scenario.Title, scenario.Seed, MetricNames.Of(scenario), recorder.Replications);
    }

    private static Arm Read(string named, RunFolder folder)
    {
        var manifest = folder.Manifest;
        return new Arm(
            named, new Localized(manifest.Scenario, manifest.Scenario), manifest.Seed, manifest.Metrics,
            [.. ValuesIn(folder)]);
    }

    /// <summary>Of the replications that a folder holds, without their digests.</summary>
    public static IEnumerable<ReplicationRecord> ValuesIn(RunFolder folder) =>
        RunQuery.Execute(folder, "SELECT replication, value FROM replications").Rows
            .GroupBy(row => Convert.ToInt32(row[0], CultureInfo.InvariantCulture))
            .Select(rows => new ReplicationRecord(rows.Key, [.. rows.Select(row => (double?)row[1] ?? double.NaN)], 0));
}
