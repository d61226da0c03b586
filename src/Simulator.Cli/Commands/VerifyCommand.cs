using Simulator.Market.Observation;
using System.Collections.Immutable;
using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;
using Simulator.Scenarios;
using Simulator.Storage;

namespace Simulator.Cli.Commands;

/// <summary>verify: is this result what this version computes?</summary>
internal sealed class VerifyCommand : LaboratoryCommand
{
    private readonly Argument<string> folder = new("DIR") { Description = "run folder" };

    private readonly RunOptions options = new();

    public VerifyCommand(Terminal terminal)
        : base("verify", "Runs a stored scenario again and says whether it comes to the same result.", terminal)
    {
        Arguments.Add(folder);
        options.AddExecutionTo(this);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator verify runs/baseline-42-0f3a", "exit code 0: the same in every period of every replication"),
        new("simulator verify runs/baseline-42-0f3a --runner sequential", "by the plain loop"),
    ];

    protected override int Execute(ParseResult words)
    {
        var named = words.GetValue(folder)!;
        var run = RunFolder.Open(Terminal.FullPath(named));
        if (run.DamagedFiles().FirstOrDefault() is { } damaged)
        {
            throw new FailureException($"{named}: {damaged} is not what the run wrote");
        }

        var manifest = run.Manifest;
        var stored = manifest.ReadChains();
        var scenario = ScenarioFile.Parse(manifest.Resolved.GetRawText(), manifest.Scenario) with
        {
            Seed = manifest.Seed,
            Replications = stored.Length == 0 ? 0 : stored[^1].Replication + 1,
        };
        var again = new DigestRecorder();
        Rerun(named, scenario, options.ReadExecution(words), again, !words.GetValue(options.Quiet));
        Compare(named, manifest, stored, again);
        CompareValues(named, run, again);
        var periods = Figure.Count(stored.Sum(chain => (long)chain.Periods.Length), "period");
        Terminal.Output.WriteLine(
            $"{named}: the same in all {periods} of {Figure.Count(stored.Length, "replication")}");
        return ExitCode.Done;
    }

    private void Rerun(
        string named, Scenario scenario, Execution execution, DigestRecorder again, bool showsProgress)
    {
        try
        {
            ProgressBar.Around(scenario, showsProgress, Terminal, progress =>
                execution.Run(
                    execution.PlanOf(scenario, EventDetail.None), new Fanout(again, progress), Terminal.Cancellation));
        }
        catch (OperationCanceledException cause)
        {
            throw new FailureException($"Stopped: {named} is not verified.", cause);
        }
        catch (Exception cause)
        {
            throw new FailureException($"{named} failed when it was run again: {cause.Message}", cause);
        }
    }

    /// <summary>What is made of a replication once it is over, of its pilot above all, is in no period.</summary>
    private static void CompareValues(string named, RunFolder run, DigestRecorder again)
    {
        var computed = again.Replications.ToDictionary(replication => replication.Replication);
        foreach (var stored in ArmSource.ValuesIn(run))
        {
            if (!computed.TryGetValue(stored.Replication, out var replication)
                || !stored.Values.SequenceEqual(replication.Values))
            {
                throw new FailureException(
                    $"{named}: replication {stored.Replication} comes to other values than the stored run "
                    + $"(stored by version {run.Manifest.Version})");
            }
        }
    }

    /// <summary>An interrupted run is verified as far as it went.</summary>
    private static void Compare(
        string named, Manifest manifest, ImmutableArray<DigestChain> stored, DigestRecorder again)
    {
        var chains = again.Chains.ToDictionary(chain => chain.Replication);
        foreach (var chain in stored)
        {
            var computed = chains.GetValueOrDefault(chain.Replication, new DigestChain(chain.Replication, []));
            if (manifest.Status != RunStatus.Complete)
            {
                computed = computed with { Periods = [.. computed.Periods.Take(chain.Periods.Length)] };
            }

            if (chain.FirstDifference(computed) is { } period)
            {
                throw new FailureException(
                    $"{named}: replication {chain.Replication} parts from the stored run in period {period} "
                    + $"(stored by version {manifest.Version})");
            }
        }
    }
}
