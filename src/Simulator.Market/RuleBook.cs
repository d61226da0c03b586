using System.Collections.Immutable;
using Simulator.Market.Rules;

namespace Simulator.Market;

/// <summary>The rules with their dates and places: what is in force where, in each period.</summary>
/// <remarks>It remembers what is in force, so that each replication needs one of its own.</remarks>
internal sealed class RuleBook
{
    private readonly ImmutableArray<ImmutableArray<(Rule Rule, int From, int Until)>> _byVenue;
    private readonly Terms[] _terms;
    private int _from;
    private int _until;

    public RuleBook(MarketDesign design)
    {
        _byVenue =
        [
            .. design.Venues.Select(venue => design.Rules
                .Where(rule => Binds(rule, venue.Name, venue.Region ?? design.RegionNames.FirstOrDefault()))
                .Select(rule => (
                    rule,
                    First(rule.From, 0, design.Calendar),
                    First(rule.Until, int.MaxValue, design.Calendar)))
                .ToImmutableArray()),
        ];
        _terms = new Terms[design.Venues.Length];
    }

    /// <summary>The same rules, for another replication.</summary>
    public RuleBook(RuleBook other)
    {
        _byVenue = other._byVenue;
        _terms = new Terms[_byVenue.Length];
    }

    /// <summary>Writes the terms of trade in force into the array, by venue.</summary>
    public void Announce(int period, Terms[] terms)
    {
        if (period < _from || period >= _until)
        {
            Apply(period);
        }

        _terms.CopyTo(terms, 0);
    }

    /// <summary>Finds the terms from this period to the next in which a rule comes or goes.</summary>
    private void Apply(int period)
    {
        (_from, _until) = (period, int.MaxValue);
        for (var venue = 0; venue < _terms.Length; venue++)
        {
            _terms[venue] = Terms.Free;
            foreach (var (rule, from, until) in _byVenue[venue])
            {
                if (period >= from && period < until)
                {
                    _terms[venue] = rule.Apply(_terms[venue]);
                }

                _until = from > period ? Math.Min(_until, from) : until > period ? Math.Min(_until, until) : _until;
            }
        }
    }

    private static int First(DateOnly? date, int absent, Calendar calendar) =>
        date is { } day ? calendar.PeriodOf(day) : absent;

    private static bool Binds(Rule rule, string venue, string? region) =>
        rule.Venues?.Contains(venue) != false && (rule.Regions is not { } regions || regions.Contains(region ?? ""));
}
