using System.Collections.Immutable;
using Simulator.Market.Observation;

namespace Simulator.Market.Venues;

/// <content>What is published about participants and their regions.</content>
public sealed partial class DataBoard
{
    /// <summary>First period in which each participant may use exchanges again; empty where nobody is
    /// suspended.</summary>
    public int[] SuspendedUntil { get; }

    /// <summary>By pair of regions: whether they are next to each other.</summary>
    private ImmutableArray<bool> Neighbors { get; }

    /// <summary>By participant: what more data are worth to it as a share of what the first were; empty where returns
    /// are constant.</summary>
    private double[] MarginalProduct { get; }

    public double MarginalProductOf(int participant) =>
        MarginalProduct.Length == 0 ? 1 : MarginalProduct[participant];

    internal void Revalue(int participant, double marginalProduct)
    {
        if (MarginalProduct.Length > 0)
        {
            MarginalProduct[participant] = marginalProduct;
        }
    }

    /// <summary>Firms of a sector that hold a product.</summary>
    public int HoldersOf(int product, string? sector) => Production?.HoldersOf(product, sector) ?? 0;

    /// <summary>The register of licenses in force.</summary>
    internal Participants.Production? Production { get; set; }

    /// <summary>Keeps a violator off exchanges, where a rule says so.</summary>
    internal void Suspend(int participant, int region, int period, DataTally tally)
    {
        if (Policies[region].SuspensionPeriods is > 0 and var periods)
        {
            SuspendedUntil[participant] = period + 1 + periods;
            tally.Add(region, Counter.Suspensions);
        }
    }

    public bool AreNeighbors(int one, int other) => Neighbors[one * Policies.Length + other];

    public bool IsSuspended(int participant, int period) =>
        participant >= 0 && participant < SuspendedUntil.Length && period < SuspendedUntil[participant];

    private static IEnumerable<bool> NeighborsOf(MarketDesign design, ImmutableArray<string> regions)
    {
        var names = design.Regions.Select(region => region.Neighbors ?? []).ToList();
        return
            from one in Enumerable.Range(0, regions.Length)
            from other in Enumerable.Range(0, regions.Length)
            select names.Count > 0 && (names[one].Contains(regions[other]) || names[other].Contains(regions[one]));
    }
}
