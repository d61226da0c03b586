using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <content>What metrics are measured against: schedules, and when they begin to count.</content>
internal sealed partial class Observer
{
    public void SetMaximumSurplus(Schedule schedule)
    {
        if (_design.Metrics.Any(metric => metric.NeedsSchedule))
        {
            NeedsSchedule = schedule.Changes || NeedsSchedule;
            _maximumSurplus[0] = schedule.MaximumSurplus(_ => true);
            for (var scope = 1; scope < _tallies.Length; scope++)
            {
                _maximumSurplus[scope] =
                    schedule.MaximumSurplus(venue => venue >= 0 && _scopeOfVenue[venue] == scope);
            }
        }
    }

    private Measurement Measure(Metric metric, PeriodFacts facts)
    {
        if (metric.From is not { } from)
        {
            return metric.Measure(facts);
        }

        return facts.Period < from ? new(0, 0)
            : facts.IsLast && _earlierRevenue.TryGetValue(from, out var earlier) ? metric.Measure(facts with
            {
                Revenue = facts.Revenue.ToArray().Select((revenue, number) => revenue - earlier[number]).ToArray(),
            })
            : metric.Measure(facts);
    }

    private Money MaximumSurplusIn(int period, int scope) => _maximumSurplus[scope]
        .Where(units => period == 0 || (units.Renewal > 0 && period % units.Renewal == 0))
        .Aggregate(Money.Zero, (total, units) => total + units.Surplus);
}
