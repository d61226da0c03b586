using System.Collections.Immutable;
using Simulator.Market.Rules;

namespace Simulator.Market;

/// <summary>The rules with their dates and places: what is in force where, in each period.</summary>
internal sealed class RuleBook(MarketDesign design)
{
    private readonly ImmutableArray<ImmutableArray<(Rule Rule, int From, int Until)>> _byVenue =
    [
        .. design.Venues.Select(venue => design.Rules
            .Where(rule => Binds(rule, venue.Name, venue.Region ?? design.RegionNames.FirstOrDefault()))
            .Select(rule => (
                rule,
                First(rule.From, 0, design.Calendar),
                First(rule.Until, int.MaxValue, design.Calendar)))
            .ToImmutableArray()),
    ];

    /// <summary>Writes the terms of trade in force into the array, by venue.</summary>
    public void Announce(int period, Terms[] terms)
    {
        for (var venue = 0; venue < terms.Length; venue++)
        {
            var inForce = Terms.Free;
            foreach (var (rule, from, until) in _byVenue[venue])
            {
                if (period >= from && period < until)
                {
                    inForce = rule.Apply(inForce);
                }
            }

            terms[venue] = inForce;
        }
    }

    private static int First(DateOnly? date, int absent, Calendar calendar) =>
        date is { } day ? calendar.PeriodOf(day) : absent;

    private static bool Binds(Rule rule, string venue, string? region) =>
        rule.Venues?.Contains(venue) != false && (rule.Regions is not { } regions || regions.Contains(region ?? ""));
}
