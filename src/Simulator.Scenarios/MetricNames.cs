using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Simulator.Analysis;
using Simulator.Market.Observation;

namespace Simulator.Scenarios;

/// <summary>What summaries call metrics.</summary>
public static class MetricNames
{
    public static ImmutableArray<MetricName> Of(Scenario scenario) =>
        [.. NamesOf(scenario.Design.Metrics).Zip(
            scenario.Design.Metrics, (name, metric) => new MetricName(name, metric.Unit))];

    /// <summary>In a list where a name would stand for several, those that count from a period on say so.</summary>
    public static ImmutableArray<string> NamesOf(IReadOnlyCollection<Metric> metrics)
    {
        var shared = metrics.CountBy(NameOf).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet();
        return [.. metrics.Select(metric => metric.From is { } from && shared.Contains(NameOf(metric))
            ? string.Create(CultureInfo.InvariantCulture, $"{NameOf(metric)}-from-{from}")
            : NameOf(metric))];
    }

    /// <summary>Two metrics of one kind differ in what they measure: channel-share of filed contracts is
    /// channel-share-filed.</summary>
    public static string NameOf(Metric metric) =>
        string.Join('-', metric.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is not null)
            .Select(property => Convert.ToString(property.GetValue(metric), CultureInfo.InvariantCulture) ?? "")
            .Where(text => text.Length > 0)
            .Select(KebabCase.Of)
            .Prepend(Catalog.NameOf(metric.GetType())));
}
