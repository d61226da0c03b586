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
        [.. scenario.Design.Metrics.Select(metric => new MetricName(NameOf(metric), metric.Unit))];

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
