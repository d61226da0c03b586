using Simulator.Market.Observation;
using System.Collections.Immutable;
using System.Text.Json;
using Simulator.Analysis;

namespace Simulator.Storage;

/// <summary>manifest.json: what was run, how to repeat it, and the digests by which to check that it repeats.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Fingerprint">Of the resolved scenario.</param>
/// <param name="Seed">Of all random streams.</param>
/// <param name="Replications">How many were asked for.</param>
/// <param name="FinishedReplications">How many were finished.</param>
/// <param name="Periods">Of each replication.</param>
/// <param name="Status">Whether all of it is there.</param>
/// <param name="Error">Why it is not.</param>
/// <param name="Version">Of the simulator.</param>
/// <param name="Command">The command that repeats the run.</param>
/// <param name="Metrics">Names and units, in the sequence of the scenario.</param>
/// <param name="Regions">Names, when there are several.</param>
/// <param name="Venues">By number.</param>
/// <param name="Events">Which tables of events there are.</param>
/// <param name="Files">SHA-256 of each table.</param>
/// <param name="Digests">By replication: a digest for each period, which covers all periods up to it.</param>
/// <param name="Resolved">The scenario with nothing left to look up.</param>
public sealed record Manifest(
    string Scenario,
    string Fingerprint,
    ulong Seed,
    int Replications,
    int FinishedReplications,
    int Periods,
    RunStatus Status,
    string? Error,
    string Version,
    string Command,
    ImmutableArray<MetricName> Metrics,
    ImmutableArray<string> Regions,
    ImmutableArray<VenueName> Venues,
    EventDetail Events,
    ImmutableSortedDictionary<string, string> Files,
    OrderedDictionary<int, string> Digests,
    JsonElement Resolved)
{
    public const string FileName = "manifest.json";

    /// <summary>The digests, one chain for each replication that was begun.</summary>
    public ImmutableArray<DigestChain> ReadChains() =>
        [.. Digests.Select(item => DigestChain.Parse(item.Key, item.Value))];
}
