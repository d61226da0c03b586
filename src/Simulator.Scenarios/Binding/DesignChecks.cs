using System.Collections.Immutable;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>What must hold between the parts of a scenario: names are unique and known, and sizes can be run.</summary>
/// <param name="scenario">As bound, so that a mistake can be shown where it was written.</param>
/// <param name="document">What it was bound to.</param>
internal sealed class DesignChecks(MapNode scenario, ScenarioDocument document)
{
    /// <summary>More than a machine holds; far less than what arithmetic on counts can bear.</summary>
    private const long MostParticipants = 100_000_000;

    private const int MostPeriods = 10_000_000;

    public void Run(IEnumerable<NameReference> references)
    {
        CheckUnique("goods", document.Goods.Select(good => good.Name));
        CheckUnique("populations", document.Populations.Select(population => population.Name));
        CheckUnique("venues", document.Venues.Select(venue => venue.Name));
        CheckUnique("regions", (document.Regions ?? []).Select(region => region.Name));
        CheckUnique("metrics", MetricNames.NamesOf(document.Metrics), name: null);
        EvaluationChecks.Run(scenario, document);
        CheckReferences(references);
        CheckCalendar();
        CheckSize();
        CheckTicks();
        CheckRules();
        CheckBehaviors();
        CheckMetrics();
    }

    private void CheckUnique(string list, IEnumerable<string> names, string? name = "name")
    {
        var seen = new HashSet<string>();
        foreach (var (index, item) in names.Index())
        {
            if (!seen.Add(item))
            {
                var path = KeyPath.Root.Key(list).Item(index);
                throw At(list, index, name).Error(name is null ? path : path.Key(name), $"duplicate in {list}: {item}");
            }
        }
    }

    private void CheckReferences(IEnumerable<NameReference> references)
    {
        var names = new Dictionary<string, ImmutableArray<string>>
        {
            ["good"] = [.. document.Goods.Select(good => good.Name)],
            ["venue"] = [.. document.Venues.Select(venue => venue.Name)],
            ["region"] = [.. (document.Regions ?? []).Select(region => region.Name)],
            ["population"] = [.. document.Populations.Select(population => population.Name)],
            ["metric"] =
            [
                .. MetricNames.NamesOf(document.Metrics),
                .. (document.Evaluation?.Measures ?? []).Select(MetricNames.NameOf),
            ],
        };
        foreach (var reference in references)
        {
            var valid = names[reference.Noun];
            if (!valid.Contains(reference.Name))
            {
                throw reference.Mark.Error(reference.Path,
                    $"no {reference.Noun} is named \"{reference.Name}\"{Spelling.Advice(reference.Name, valid)}");
            }
        }
    }

    private void CheckCalendar()
    {
        var calendar = document.Calendar;
        var days = calendar.PeriodDays * (long)calendar.Periods;
        if (calendar.Periods > MostPeriods || days > DateOnly.MaxValue.DayNumber - calendar.Start.DayNumber)
        {
            var mark = ((MapNode)scenario.Find("calendar")!.Value).Find("periods")!.Value.Mark;
            throw mark.Error(KeyPath.Root.Key("calendar").Key("periods"),
                $"{calendar.Periods} x {calendar.PeriodDays} days: more than {MostPeriods}, or past the year 9999");
        }
    }

    private void CheckSize()
    {
        var total = 0L;
        foreach (var (index, population) in document.Populations.Index())
        {
            total += population.Count;
            if (total > MostParticipants)
            {
                throw At("populations", index, "count").Error(
                    KeyPath.Root.Key("populations").Item(index).Key("count"),
                    $"the market would have {total} participants; at most {MostParticipants} can be run");
            }
        }
    }

    /// <summary>Prices are counted in millionths: none of them is finer.</summary>
    private void CheckTicks()
    {
        foreach (var (index, _) in document.Venues.Index())
        {
            if (((ListNode)scenario.Find("venues")!.Value).Items[index] is MapNode venue
                && venue.Find("tick")?.Value is ScalarNode tick && Math.Abs(tick.ToNumber()) < 5e-7)
            {
                throw tick.Mark.Error(
                    KeyPath.Root.Key("venues").Item(index).Key("tick"),
                    $"tick must be at least 0.000001, got {tick.Description}{tick.Origin}");
            }
        }
    }

    private void CheckRules()
    {
        foreach (var (index, rule) in (document.Rules ?? []).Index())
        {
            if (rule.From is { } from && rule.Until is { } until && until <= from)
            {
                throw At("rules", index, "until").Error(
                    KeyPath.Root.Key("rules").Item(index).Key("until"),
                    $"until must be later than from, {from:yyyy-MM-dd}, got {until:yyyy-MM-dd}");
            }
        }
    }

    /// <summary>A run may be made shorter than metrics need; a file may not ask for what it never measures.</summary>
    public void CheckHorizon()
    {
        foreach (var (index, metric) in document.Metrics.Index())
        {
            if (metric.From >= document.Calendar.Periods)
            {
                throw At("metrics", index, "from").Error(
                    KeyPath.Root.Key("metrics").Item(index).Key("from"),
                    $"from must be below the number of periods, {document.Calendar.Periods}, got {metric.From}");
            }
        }
    }

    private void CheckMetrics()
    {
        foreach (var (index, metric) in document.Metrics.Index())
        {
            if (metric is { From: not null, IsOfWholeRun: true })
            {
                throw At("metrics", index, "from").Error(
                    KeyPath.Root.Key("metrics").Item(index).Key("from"),
                    $"{MetricNames.NameOf(metric)} is of the whole run: it has no first period");
            }
        }
    }

    private void CheckBehaviors()
    {
        foreach (var (index, population) in document.Populations.Index())
        {
            var venues = population.Venues?.Length ?? document.Venues.Length;
            var tradesGood = document.Goods.Any(good =>
                good.Standard && (population.Good is null || population.Good == good.Name));
            if (population.Behavior.Objection(venues, tradesGood) is { } objection)
            {
                throw At("populations", index, "behavior").Error(
                    KeyPath.Root.Key("populations").Item(index).Key("behavior"), objection);
            }
        }
    }

    private Mark At(string list, int index, string? key)
    {
        var item = ((ListNode)scenario.Find(list)!.Value).Items[index];
        return key is not null && item is MapNode map && map.Find(key) is { } entry ? entry.Value.Mark : item.Mark;
    }
}
