using System.Collections.Immutable;
using Simulator.Analysis.Evaluation;
using Simulator.Market;
using Simulator.Market.Goods;
using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Scenarios.Binding;

/// <summary>The keys at the root of a scenario file, apart from <c>extends</c> and <c>parameters</c>.</summary>
internal sealed record ScenarioDocument(
    Localized Title,
    Localized Purpose,
    Calendar Calendar,
    ImmutableArray<Good> Goods,
    ImmutableArray<Population> Populations,
    ImmutableArray<Venue> Venues,
    ImmutableArray<Metric> Metrics,
    ulong Seed = 1,
    int Replications = 1,
    ImmutableArray<Region>? Regions = null,
    ImmutableArray<Rule>? Rules = null,
    ImmutableArray<Incident>? Incidents = null,
    ImmutableArray<Regulator>? Regulators = null,
    NetworkEffect? Network = null,
    Pilot? Pilot = null,
    PilotEvaluation? Evaluation = null,
    TheorySection? Theory = null,
    FindingSection? Finding = null)
{
    public int Replications { get; } =
        Replications >= 1 ? Replications : throw new ArgumentException("replications must be at least 1");

    /// <summary>Number of the metric that the pilot is judged by; null: it is a statistic that is drawn.</summary>
    private int? JudgedMetric =>
        Evaluation?.Metric is { } name ? MetricNames.NamesOf(Metrics).IndexOf(name) : null;

    public MarketDesign ToDesign(string name) => new(
        name, Calendar, Regions ?? [], Goods, Populations, Venues, Rules ?? [], Metrics)
    {
        Incidents = Incidents,
        Regulators = Regulators,
        Network = Network,
        Pilot = Pilot,
        Watch = Evaluation is null ? null : new PilotWatch(JudgedMetric),
    };
}
