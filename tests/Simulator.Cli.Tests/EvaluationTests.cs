using System.Text.Json;

namespace Simulator.Cli.Tests;

/// <summary>A pilot in five small regions, evaluated by a metric of the market or a statistic that is drawn.</summary>
public sealed class EvaluationTests : IDisposable
{
    private const string Regions = """
        extends: baseline.yaml
        title: { en: A pilot, zh: 试点 }
        purpose: { en: Does it help?, zh: 有用吗? }
        regions: [a, b, c, d, e]
        venues:
          - { name: exchange, mechanism: { kind: call-auction }, region: [a, b, c, d, e] }
        pilot:
          assignment: random
          treated: 2
          from: 2026-01-29
          rules: [{ kind: unit-levy, amount: 1, side: buy }]

        """;

    private const string ByMetric = Regions + """
        evaluation:
          metric: trading-volume
          estimators: [naive, difference-in-differences, synthetic-control, group-time]
          inference: [clustered, permutation]
          twin: true
        """;

    private const string Drawn = Regions + """
          interval: 2
          outcome: { effect: 1, level-sd: 1, noise-sd: 0.1, effect-growth: 20 }
        evaluation:
          estimators: [difference-in-differences, two-way-fixed-effects]
        """;

    private readonly Laboratory laboratory = new();

    public EvaluationTests()
    {
        laboratory.Write("scenarios/by-metric.yaml", ByMetric);
        laboratory.Write("scenarios/drawn.yaml", Drawn.Replace(
            "assignment: random", "assignment: staggered", StringComparison.Ordinal));
    }

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void A_run_says_who_is_right_and_who_sees_an_effect()
    {
        var answer = laboratory.Call("run", "scenarios/by-metric.yaml").Good;
        Assert.Contains("Evaluation of the pilot by Trading volume:", answer, StringComparison.Ordinal);
        Assert.Matches(@"Naive comparison +-?¥[^%]+ clustered +[0-9.]+% +[0-9.]+%", answer);
        Assert.Matches(@"Synthetic control +-?¥[^%]+ permutation +[0-9.]+% +–", answer);
    }

    [Fact]
    public void It_says_why_an_estimator_cannot_and_how_much_rests_on_the_treated()
    {
        var answer = laboratory.Call("run", "scenarios/drawn.yaml").Good;
        Assert.Contains("Difference in differences cannot say anything: regions start one after another.",
            answer, StringComparison.Ordinal);
        Assert.Matches(@"Two-way fixed effects: [0-9.]+% of the weight is on comparisons with regions treated", answer);
    }

    [Fact]
    public void Labels_are_shown_in_Chinese_on_request()
    {
        var answer = laboratory.Call("run", "scenarios/drawn.yaml", "--lang", "zh").Good;
        Assert.Contains("试点评估", answer, StringComparison.Ordinal);
        Assert.Contains("双重差分无法估计：各地区先后启动。", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_comes_to_is_in_the_summary_and_can_be_compared()
    {
        var json = laboratory.Call("run", "scenarios/by-metric.yaml", "--json").Good;
        var metrics = JsonDocument.Parse(json).RootElement.GetProperty("metrics").EnumerateArray().ToDictionary(
            metric => metric.GetProperty("name").GetString()!);
        Assert.Equal("CNY", metrics["evaluation-naive-estimate"].GetProperty("unit").GetString());
        Assert.Equal(3, metrics["evaluation-naive-estimate"].GetProperty("n").GetInt32());
        Assert.Equal(
            metrics["evaluation-naive-error"].GetProperty("mean").GetDouble(),
            metrics["evaluation-naive-estimate"].GetProperty("mean").GetDouble()
                - metrics["evaluation-truth"].GetProperty("mean").GetDouble(),
            1e-9);
        Assert.Contains(
            "Naive comparison: estimate",
            laboratory.Call("compare", laboratory.Run, "scenarios/by-metric.yaml").Good,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by-metric", "--runner", "sequential")]
    [InlineData("by-metric", "--threads", "1")]
    [InlineData("by-metric", "--cohort-size", "1")]
    [InlineData("by-metric", "--checkpoint-every", "1")]
    [InlineData("drawn", "--checkpoint-every", "1")]
    [InlineData("drawn", "--runner", "sequential")]
    public void How_it_is_run_changes_nothing(string scenario, string option, string value)
    {
        var expected = laboratory.Call("run", $"scenarios/{scenario}.yaml", "--json", "--out", "first").Good;
        var actual = laboratory.Call(
            "run", $"scenarios/{scenario}.yaml", "--json", "--out", "second", option, value).Good;
        Assert.Equal(expected, actual);
        Assert.Contains("evaluation-", actual, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_evaluation_comes_to_the_same_values_again()
    {
        _ = laboratory.Call("run", "scenarios/by-metric.yaml").Good;
        Assert.Contains("the same in all 24 periods", laboratory.Call("verify", laboratory.Run).Good,
            StringComparison.Ordinal);
    }
}
