namespace Simulator.Scenarios.Tests;

/// <summary>The section <c>evaluation</c>: what it names, and what is said where nothing can be evaluated.</summary>
public sealed class EvaluationTests
{
    private const string Pilot =
        "pilot: { assignment: staggered, treated: 1, from: 2026-01-02, interval: 4, rules: [], "
        + "outcome: { effect: 1 } }";

    private const string Regions = "regions: [abroad, east, west]";

    [Fact]
    public void What_it_comes_to_is_named_after_estimator_and_inference() => Assert.Equal(
        [
            "trades", "evaluation-truth", "evaluation-naive-estimate", "evaluation-naive-error",
            "evaluation-naive-clustered-standard-error", "evaluation-naive-clustered-covers",
            "evaluation-naive-clustered-rejects", "evaluation-naive-permutation-rejects",
        ],
        MetricNames.Of(Parse(
            Regions, Pilot,
            "evaluation: { estimators: [naive], inference: [clustered, { kind: permutation, draws: 9 }] }"))
            .Select(metric => metric.Name));

    [Fact]
    public void Estimates_have_the_unit_of_the_outcome() => Assert.Equal(
        ["contracts", "contracts", "contracts", "1"],
        MetricNames.OfEvaluation(Parse(
            Regions, Pilot, "evaluation: { metric: trades, estimators: [naive, group-time] }"))
            .Where(metric => metric.Name.Contains("group-time", StringComparison.Ordinal))
            .Select(metric => metric.Unit).Prepend("contracts"));

    [Fact]
    public void How_a_pilot_is_evaluated_makes_another_run() => Assert.NotEqual(
        Parse(Regions, Pilot, "evaluation: { estimators: [naive] }").Fingerprint,
        Parse(Regions, Pilot, "evaluation: { estimators: [naive], level: 0.1 }").Fingerprint);

    [Theory]
    [InlineData(Regions, "", "{ estimators: [naive] }",
        "evaluation", "there is no pilot to evaluate; expected a section \"pilot\"")]
    [InlineData("regions: [abroad, east]", Pilot, "{ estimators: [naive] }",
        "evaluation", "needs at least 2 regions beside \"abroad\", got 1")]
    [InlineData(Regions, Pilot, "{ estimators: [naiv] }",
        "evaluation.estimators[0]", "no estimator is named \"naiv\"; did you mean \"naive\"? expected one of: "
        + "difference-in-differences, dose-response, group-time, naive, region-trends, synthetic-control, "
        + "two-way-fixed-effects")]
    [InlineData(Regions, Pilot, "{ estimators: [naive], inference: [cluster] }",
        "evaluation.inference[0]", "no inference is named \"cluster\"; did you mean \"clustered\"? expected one of: "
        + "clustered, conventional, permutation")]
    [InlineData(Regions, Pilot, "{ estimators: [naive, naive] }",
        "evaluation.estimators", "duplicate in estimators: naive")]
    [InlineData(Regions, Pilot, "{ estimators: [naive], metric: trade }",
        "evaluation.metric", "no metric is named \"trade\"; did you mean \"trades\"? expected one of: trades")]
    [InlineData(Regions, Pilot, "{ estimators: [naive], metric: evaluation-naive-estimate }",
        "evaluation.metric", "no metric is named \"evaluation-naive-estimate\"; expected one of: trades")]
    [InlineData(Regions, Pilot, "{ estimators: [naive], every: 3 }",
        "evaluation.every", "every must divide the interval of the pilot, 4, or a mean would be over periods before "
        + "and after a start; got 3")]
    [InlineData(Regions, "pilot: { assignment: random, treated: 1, from: 2026-01-02, rules: [] }",
        "{ estimators: [naive] }",
        "evaluation.metric", "missing key \"metric\": the pilot draws no outcome of its own; expected one of: trades")]
    [InlineData(Regions, Pilot, "{ estimators: [naive], twin: true }",
        "evaluation.twin", "twin belongs to a metric of the market: the effect on what is drawn is known, got true")]
    [InlineData(Regions, Pilot, "{ estimators: [naive], level: 5 }",
        "evaluation.level", "level must lie in (0, 1), got the number 5")]
    public void What_cannot_be_evaluated_says_why(
        string regions, string pilot, string evaluation, string key, string problem)
    {
        var error = Assert.Throws<ScenarioException>(() => Parse(regions, pilot, $"evaluation: {evaluation}"));
        Assert.Equal((key, problem), (error.Key, error.Problem));
    }

    [Fact]
    public void A_metric_without_values_of_regions_is_no_outcome()
    {
        var error = Assert.Throws<ScenarioException>(() => Parse(
            Regions, Pilot, "evaluation: { estimators: [naive], metric: participation-rate }",
            "metrics: [participation-rate]"));
        Assert.Equal("evaluation.metric", error.Key);
    }

    private static Scenario Parse(
        string regions, string pilot, string evaluation, string metrics = "metrics: [trades]") => ScenarioFile.Parse(
        $"{Minimal.Text.Replace("metrics: []", metrics, StringComparison.Ordinal)}\n{regions}\n{pilot}\n{evaluation}\n",
        "x.yaml");
}
