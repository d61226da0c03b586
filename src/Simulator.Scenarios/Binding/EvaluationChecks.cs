using Simulator.Market;
using Simulator.Market.Oversight;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>Whether there is something to evaluate.</summary>
internal static class EvaluationChecks
{
    private static readonly KeyPath path = KeyPath.Root.Key("evaluation");

    /// <param name="scenario">As bound, so that a mistake can be shown where it was written.</param>
    /// <param name="document">What it was bound to.</param>
    public static void Run(MapNode scenario, ScenarioDocument document)
    {
        if (document.Evaluation is not { } evaluation)
        {
            return;
        }

        var section = (MapNode)scenario.Find("evaluation")!.Value;
        CheckPilot(section, document);
        CheckMetric(section, document);
        CheckUnique(section, "estimators", evaluation.Estimators.Select(each => Catalog.NameOf(each.GetType())));
        CheckUnique(section, "inference", evaluation.Ways.Select(each => Catalog.NameOf(each.GetType())));
    }

    private static void CheckPilot(MapNode section, ScenarioDocument document)
    {
        if (document.Pilot is not { } pilot)
        {
            throw section.Mark.Error(path, "there is no pilot to evaluate; expected a section \"pilot\"");
        }

        var regions = (document.Regions ?? []).Count(region => region.Name != Region.Abroad);
        if (regions < 2)
        {
            throw section.Mark.Error(path, $"needs at least 2 regions beside \"{Region.Abroad}\", got {regions}");
        }

        var every = document.Evaluation!.Every;
        if (pilot.Assignment == Assignment.Staggered && pilot.Interval % every != 0)
        {
            throw At(section, "every",
                $"every must divide the interval of the pilot, {pilot.Interval}, or a mean would be over periods "
                + $"before and after a start; got {every}");
        }
    }

    private static void CheckMetric(MapNode section, ScenarioDocument document)
    {
        var names = MetricNames.NamesOf(document.Metrics);
        if (document.Evaluation!.Metric is not { } name)
        {
            if (document.Pilot!.Outcome is null)
            {
                throw section.Mark.Error(path.Key("metric"),
                    $"missing key \"metric\": the pilot draws no outcome of its own{Spelling.Advice("", names)}");
            }
        }
        else if (!names.Contains(name))
        {
            throw At(section, "metric", $"no metric is named \"{name}\"{Spelling.Advice(name, names)}");
        }
        else if (document.Metrics[names.IndexOf(name)] is { IsOfWholeMarket: true } or { IsOfWholeRun: true })
        {
            throw At(section, "metric",
                $"{name} has no value of its own in every region and period: expected a metric that has");
        }
    }

    private static void CheckUnique(MapNode section, string list, IEnumerable<string> names)
    {
        if (names.CountBy(name => name).FirstOrDefault(name => name.Value > 1) is { Key: { } twice })
        {
            throw At(section, list, $"duplicate in {list}: {twice}");
        }
    }

    private static ScenarioException At(MapNode section, string key, string problem) =>
        (section.Find(key)?.Value.Mark ?? section.Mark).Error(path.Key(key), problem);
}
