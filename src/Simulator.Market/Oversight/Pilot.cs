using System.Collections.Immutable;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;

namespace Simulator.Market.Oversight;

/// <summary>A reform tried in some regions first. Which of them is drawn anew in each replication, from streams of its
/// own, so that worlds with another effect treat the same regions.</summary>
/// <param name="Assignment">How regions are chosen, among all but those abroad.</param>
/// <param name="Treated">How many.</param>
/// <param name="From">First day; of the first region, if they are staggered.</param>
/// <param name="Rules">In force in treated regions from then on.</param>
/// <param name="Interval">Periods between one region and the next, if they are staggered.</param>
/// <param name="Batch">Regions that start together, if they are staggered.</param>
/// <param name="Dose">How much of the treatment a region gets ("an exchange was opened" may mean next to nothing), by
/// region; absent: 1.</param>
/// <param name="Outcome">The statistic by which the pilot is to be judged; absent: none.</param>
public sealed record Pilot(
    Assignment Assignment,
    int Treated,
    DateOnly From,
    ImmutableArray<Rule> Rules,
    int Interval = 0,
    int Batch = 1,
    Distribution? Dose = null,
    CityOutcome? Outcome = null)
{
    public int Treated { get; } =
        Treated >= 0 ? Treated : throw new ArgumentException("treated must not be negative");

    public int Interval { get; } =
        Interval >= 0 ? Interval : throw new ArgumentException("interval must not be negative");

    public int Batch { get; } = Batch >= 1 ? Batch : throw new ArgumentException("batch must be at least 1");

    /// <summary>Who is treated, from when on, and how much.</summary>
    public ImmutableArray<Treatment> Assign(MarketDesign design, StreamKeys keys)
    {
        var regions = design.Regions.Where(region => region.Name != Region.Abroad).ToList();
        var lots = regions.ToDictionary(region => region.Name, region => Lot(region, keys));
        var chosen = Choose(regions, lots).Take(Treated).Index().ToDictionary(
            item => item.Item.Name,
            item => design.Calendar.PeriodOf(From)
                + (Assignment == Assignment.Staggered ? Interval * (item.Index / Batch) : 0));
        return
        [
            .. design.Regions.Select(region => new Treatment(
                chosen.GetValueOrDefault(region.Name, int.MaxValue),
                chosen.ContainsKey(region.Name) ? DoseOf(region, keys) : 0)),
        ];
    }

    /// <summary>The design with the pilot's rules in the treated regions.</summary>
    public MarketDesign Bind(MarketDesign design, StreamKeys keys) => design with
    {
        Rules =
        [
            .. design.Rules,
            .. from each in Assign(design, keys).Index()
               where each.Item.IsEver
               from rule in Rules
               select rule with
               {
                   From = design.Calendar.DateOf(each.Item.Start),
                   Regions = [design.Regions[each.Index].Name],
               },
        ],
    };

    private IEnumerable<Region> Choose(List<Region> regions, Dictionary<string, ulong> lots)
    {
        var byPromise = regions.OrderByDescending(region => region.Maturity * (1 + region.GrowthRate));
        return Assignment switch
        {
            Assignment.Random or Assignment.Staggered => regions.OrderBy(region => lots[region.Name]),
            Assignment.Selected => byPromise,
            Assignment.Matched => byPromise.Chunk(2).SelectMany(pair =>
                pair.OrderBy(region => lots[region.Name]).Take(1)),
            var unknown => throw new InvalidOperationException($"{unknown} is no assignment."),
        };
    }

    private double DoseOf(Region region, StreamKeys keys)
    {
        var stream = new RandomStream(keys.Of("pilot/" + region.Name), 1, -1, Purpose.Trait);
        return Dose?.Draw(ref stream, 0) ?? 1;
    }

    private static ulong Lot(Region region, StreamKeys keys) =>
        new RandomStream(keys.Of("pilot/" + region.Name), 0, -1, Purpose.Trait).NextBits();
}
