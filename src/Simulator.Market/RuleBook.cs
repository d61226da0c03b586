using System.Collections.Immutable;
using Simulator.Market.Rules;

namespace Simulator.Market;

/// <summary>The rules with their dates and places: what is in force where, in each period.</summary>
internal sealed class RuleBook
{
    /// <summary>Terms by venue, from each period on in which a rule comes or goes.</summary>
    private readonly ImmutableArray<(int From, ImmutableArray<Terms> Terms)> _epochs;

    public RuleBook(MarketDesign design)
    {
        var rules = design.Rules.Select(rule => (
            Rule: rule,
            From: First(rule.From, 0, design.Calendar),
            Until: First(rule.Until, int.MaxValue, design.Calendar))).ToList();
        _epochs =
        [
            .. rules.SelectMany(rule => new[] { rule.From, rule.Until }).Append(0)
                .Select(period => Math.Max(0, period)).Distinct().Order()
                .Select(period => (period, ImmutableArray.CreateRange(design.Venues, venue => rules
                    .Where(rule => period >= rule.From && period < rule.Until
                        && Binds(rule.Rule, venue.Name, venue.Region ?? design.RegionNames.FirstOrDefault()))
                    .Aggregate(Terms.Free, (terms, rule) => rule.Rule.Apply(terms))))),
        ];
    }

    /// <summary>Writes the terms of trade in force into the array, by venue.</summary>
    public void Announce(int period, Terms[] terms)
    {
        var epoch = _epochs.Length - 1;
        while (_epochs[epoch].From > period)
        {
            epoch--;
        }

        _epochs[epoch].Terms.CopyTo(terms);
    }

    private static int First(DateOnly? date, int absent, Calendar calendar) =>
        date is { } day ? calendar.PeriodOf(day) : absent;

    private static bool Binds(Rule rule, string venue, string? region) =>
        rule.Venues?.Contains(venue) != false && (rule.Regions is not { } regions || regions.Contains(region ?? ""));
}
