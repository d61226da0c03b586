using Simulator.Market.Observation;
using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis;

namespace Simulator.Storage;

/// <summary>What is known of a run before it starts: all that it takes to repeat it and to read its tables.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Fingerprint">Of the resolved scenario.</param>
/// <param name="Seed">Of all random streams.</param>
/// <param name="Replications">How many are asked for.</param>
/// <param name="Periods">Of each replication.</param>
/// <param name="Resolved">The scenario with nothing left to look up, as text.</param>
/// <param name="Version">Of the simulator.</param>
/// <param name="Command">The command that repeats the run.</param>
/// <param name="Metrics">In the sequence in which records of periods hold their values.</param>
/// <param name="Regions">Names, when there are several.</param>
/// <param name="Venues">By number.</param>
/// <param name="Events">Which tables of events there are.</param>
public sealed record RunHeader(
    string Scenario,
    string Fingerprint,
    ulong Seed,
    int Replications,
    int Periods,
    string Resolved,
    string Version,
    string Command,
    ImmutableArray<MetricName> Metrics,
    ImmutableArray<string> Regions,
    ImmutableArray<VenueName> Venues,
    EventDetail Events)
{
    /// <summary>What only replications as a whole have values of, after those of the metrics.</summary>
    public ImmutableArray<MetricName> OfReplications { get; init; } = [];

    /// <summary>In the sequence in which records of replications hold their values.</summary>
    public ImmutableArray<MetricName> AllMetrics => [.. Metrics, .. OfReplications];

    /// <summary>Region of what was measured of the whole market.</summary>
    public const string WholeMarket = "all";

    /// <summary>The same run always goes to the same folder.</summary>
    public string FolderName =>
        string.Create(CultureInfo.InvariantCulture, $"{Scenario}-{Seed}-{Fingerprint}");

    /// <summary>What values are measured of: the whole market, then the regions if there are several.</summary>
    public ImmutableArray<string> Scopes => Regions.Length > 1 ? [WholeMarket, .. Regions] : [WholeMarket];
}
