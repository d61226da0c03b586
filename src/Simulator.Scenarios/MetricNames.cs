using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Simulator.Analysis;
using Simulator.Analysis.Evaluation;
using Simulator.Market.Observation;

namespace Simulator.Scenarios;

/// <summary>What summaries call metrics.</summary>
public static class MetricNames
{
    /// <summary>What evaluations come to is named after this.</summary>
    public const string Evaluation = "evaluation";

    /// <summary>In the sequence in which a replication has values.</summary>
    public static ImmutableArray<MetricName> Of(Scenario scenario) =>
        [.. OfMarket(scenario), .. OfEvaluation(scenario)];

    /// <summary>Of what the evaluation of the pilot comes to in a replication.</summary>
    public static ImmutableArray<MetricName> OfEvaluation(Scenario scenario)
    {
        var metric = scenario.Evaluation?.Metric;
        var unit = OfMarket(scenario).FirstOrDefault(each => each.Name == metric)?.Unit ?? "1";
        return [.. (scenario.Evaluation?.Measures ?? []).Select(measure =>
            new MetricName(NameOf(measure), measure.IsInUnitOfOutcome ? unit : "1"))];
    }

    /// <summary>Of what is measured in every period, in its sequence.</summary>
    public static ImmutableArray<MetricName> OfMarket(Scenario scenario) =>
        [.. NamesOf(scenario.Design.Metrics).Zip(
            scenario.Design.Metrics, (name, metric) => new MetricName(name, metric.Unit))];

    /// <summary>What an evaluation comes to: evaluation-naive-clustered-rejects.</summary>
    public static string NameOf(MeasureOf measure) => string.Join('-', new[]
    {
        Evaluation,
        measure.Estimator is { } estimator ? Catalog.NameOf(estimator.GetType()) : "",
        measure.Inference is { } way ? Catalog.NameOf(way.GetType()) : "",
        KebabCase.Of(measure.Kind.ToString()),
    }.Where(part => part.Length > 0));

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
