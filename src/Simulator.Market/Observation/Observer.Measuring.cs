using System.Collections.ObjectModel;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Observation;

/// <content>What venues do beside trades, and what metrics are measured against: schedules, and when they begin to
/// count.</content>
internal sealed partial class Observer
{
    public void SetMaximumSurplus(Schedule schedule)
    {
        NeedsSchedule = schedule.Changes || NeedsSchedule;
        for (var scope = 1; scope < _tallies.Length; scope++)
        {
            _maximumSurplus[scope] =
                schedule.MaximumSurplus(venue => venue >= 0 && _facts.ScopeOfVenue[venue] == scope);
        }

        _maximumSurplus[0] = schedule.MaximumSurplus();
    }

    /// <summary>Adds what a trade in a derived product left its sellers, and what a guard against replication withheld
    /// from their sources.</summary>
    public void AddProcessing(Money kept, Money withheld, VenueSession session)
    {
        var recipient = session.Terms.Guard?.Recipient ?? Recipient.Treasury;
        _tallies[0].Process(kept, withheld, recipient);
        if (_facts.ScopeOfVenue[session.Number] is var scope and > 0)
        {
            _tallies[scope].Process(kept, withheld, recipient);
        }
    }

    /// <summary>Adds a fee that a participant paid for joining a venue.</summary>
    public void AddMembership(Side side, Money fee, VenueSession session)
    {
        _tallies[0].Join(side, fee);
        if (_facts.ScopeOfVenue[session.Number] is var scope and > 0)
        {
            _tallies[scope].Join(side, fee);
        }
    }

    private void AddWaits(VenueSession session)
    {
        _tallies[0].Wait(_waits);
        if (_facts.ScopeOfVenue[session.Number] is var scope and > 0)
        {
            _tallies[scope].Wait(_waits);
        }
    }

    private Measurement Measure(Metric metric, PeriodFacts facts)
    {
        if (metric.From is not { } from)
        {
            return metric.Measure(facts);
        }

        return facts.Period < from ? new(0, 0)
            : facts.IsLast && _facts.EarlierPeriods.IndexOf(from) is var place and >= 0 ? metric.Measure(facts with
            {
                Revenue = facts.Revenue.ToArray().Zip(_earlierRevenue[place], (now, then) => now - then).ToArray(),
            })
            : metric.Measure(facts);
    }

    private Money MaximumSurplusIn(int period, int scope) => _maximumSurplus[scope]
        .Where(units => period == 0 || (units.Renewal > 0 && period % units.Renewal == 0))
        .Aggregate(Money.Zero, (total, units) => total + units.Surplus);

    private PeriodFacts FactsOf(int scope, MarketView view) => new()
    {
        Period = view.Period,
        IsLast = view.Period == _design.Calendar.Periods - 1,
        Tally = _tallies[scope],
        MaximumSurplus = MaximumSurplusIn(view.Period, scope),
        Accounts = _ledger.Accounts,
        Products = _products,
        ProductsOwned = _owned,
        ProductsSold = view.Entitlements.ProductsSold,
        Listed = view.ListedCount,
        Entries = view.Entries,
        Revenue = _ledger.Revenue,
        Receipts = _receipts[scope],
        Payments = _receipts.Payments is null ? ReadOnlyDictionary<string, Money>.Empty : _receipts.Payments[scope],
        Prices = _prices is null ? [] : _prices,
        Venues = _design.Venues,
        Operators = _ledger.Operators,
        Counts = Data,
        Scope = scope,
        Regions = _facts.Regions,
        Groups = _facts.Groups,
        Output = Output,
    };
}
