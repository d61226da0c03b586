using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <summary>What follows from a design alone: worked out once, and the same for all its replications.</summary>
internal sealed class DesignFacts
{
    private static readonly ConditionalWeakTable<MarketDesign, DesignFacts> Known = [];

    private DesignFacts(MarketDesign design)
    {
        Rules = new RuleBook(design);
        Regions = design.RegionNames;
        Groups = FirmGroup.Of(design);
        Scopes = 1 + (Regions.Length > 1 ? Regions.Length : 0);
        ScopeOfVenue = [.. design.Venues.Select(venue => ScopeOf(venue.Region))];
        VenueNames = [.. design.Venues.Select(venue => Fingerprint.Of("venue/" + venue.Name))];
        StandardGoods =
        [
            .. design.Goods.Select((good, number) => (good, number))
                .Where(each => each.good.Standard)
                .Select(each => (each.number, Fingerprint.Of("good/" + each.good.Name))),
        ];
        Sites = SitesIn(design);
        Entrants = [.. Sites.Where(site => site.Population.Entry is not null)];
        Venues = VenueTraits.Of(design.Venues);
        AskedReceipts = ReceiptsIn(design);
        EarlierPeriods =
        [
            .. design.Metrics.Where(metric => metric is { SharesReceipts: true, From: > 0 })
                .Select(metric => metric.From!.Value).Distinct().Order(),
        ];
        NeedsPayments = design.Metrics.Any(metric => metric.NeedsPayments);
        NeedsPrices = design.Metrics.Any(metric => metric.NeedsPrices);
        NeedsQuality = design.Metrics.Any(metric => metric.NeedsQuality);
        NeedsSchedule = design.Metrics.Any(metric => metric.NeedsSchedule);
        HasDataElements = design.Populations.Any(population => population.Supply?.Data is not null);
    }

    /// <summary>The rules with their dates and places.</summary>
    public RuleBook Rules { get; }

    /// <summary>Names of the regions.</summary>
    public ImmutableArray<string> Regions { get; }

    /// <summary>Populations as metrics tell them apart.</summary>
    public ImmutableArray<FirmGroup> Groups { get; }

    /// <summary>What is measured separately: the whole market, then its regions, if there are several.</summary>
    public int Scopes { get; }

    /// <summary>The region's scope, by venue.</summary>
    public ImmutableArray<int> ScopeOfVenue { get; }

    /// <summary>Fingerprints of the names of the venues' streams.</summary>
    public ImmutableArray<ulong> VenueNames { get; }

    /// <summary>Standardized goods, with the fingerprints of their streams' names.</summary>
    public ImmutableArray<(int Good, ulong Name)> StandardGoods { get; }

    /// <summary>Where whole populations stand; in place of a stream's key the fingerprint of its name.</summary>
    public ImmutableArray<CohortSite> Sites { get; }

    /// <summary>Those populations that have a rule of entry.</summary>
    public ImmutableArray<CohortSite> Entrants { get; }

    /// <summary>What everybody knows of venues.</summary>
    public VenueTraits Venues { get; }

    /// <summary>Populations whose receipts a metric asks for, and the scope that they are in.</summary>
    public ImmutableArray<(CohortSite Site, int Scope)> AskedReceipts { get; }

    /// <summary>Periods before which receipts do not count for some metric.</summary>
    public ImmutableArray<int> EarlierPeriods { get; }

    /// <summary>Whether a metric needs what populations paid.</summary>
    public bool NeedsPayments { get; }

    /// <summary>Whether a metric needs every price of the run.</summary>
    public bool NeedsPrices { get; }

    /// <summary>Whether a metric needs the quality of what is traded.</summary>
    public bool NeedsQuality { get; }

    /// <summary>Whether a metric needs the participants' schedules.</summary>
    public bool NeedsSchedule { get; }

    /// <summary>Whether providers bring data elements.</summary>
    public bool HasDataElements { get; }

    public static DesignFacts Of(MarketDesign design) =>
        Known.GetValue(design, static design => new DesignFacts(design));

    /// <summary>0 where there are no regions to tell apart.</summary>
    public int ScopeOf(string? region) =>
        Scopes == 1 ? 0 : 1 + (region is null ? 0 : Regions.IndexOf(region));

    private ImmutableArray<(CohortSite Site, int Scope)> ReceiptsIn(MarketDesign design)
    {
        var asked = design.Metrics.Select(metric => metric.ReceiptsOf).ToHashSet();
        return
        [
            .. Sites.Where(site => asked.Contains(site.Population.Name))
                .Select(site => (site, ScopeOf(site.Population.Region))),
        ];
    }

    private ImmutableArray<CohortSite> SitesIn(MarketDesign design)
    {
        var sites = ImmutableArray.CreateBuilder<CohortSite>(design.Populations.Length);
        var first = 0;
        foreach (var population in design.Populations)
        {
            ImmutableArray<int> venues = population.Venues is { } names
                ? [.. names.Select(name => VenueOf(name, design))]
                : [.. Enumerable.Range(0, design.Venues.Length)];
            var good = StandardGoods.AsSpan();
            var number = 0;
            while (number < good.Length
                && population.Good is { } asked && design.Goods[good[number].Good].Name != asked)
            {
                number++;
            }

            sites.Add(new CohortSite(
                population, first, 0, population.Count, Fingerprint.Of("population/" + population.Name),
                number < good.Length ? number : -1, venues)
            {
                Region = (short)(population.Region is { } region ? Math.Max(0, Regions.IndexOf(region)) : 0),
            });
            first += population.Count;
        }

        return sites.MoveToImmutable();
    }

    private static int VenueOf(string name, MarketDesign design)
    {
        for (var number = 0; number < design.Venues.Length; number++)
        {
            if (design.Venues[number].Name == name)
            {
                return number;
            }
        }

        throw new ArgumentException($"venue '{name}' is not defined");
    }
}
