namespace Simulator.Scenarios.Tests;

/// <summary>What is well-formed and yet cannot be meant.</summary>
public sealed class DesignChecksTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("0.0000001")]
    public void No_tick_is_finer_than_money(string tick) => Assert.Equal(
        (4, "venues[0].tick", $"tick must be at least 0.000001, got the number {tick}"),
        Complaint($"venues: [ {{ name: hall, mechanism: posted-price, tick: {tick} }} ]", "metrics: [trades]"));

    /// <summary>A summary could not tell them apart.</summary>
    [Theory]
    [InlineData("trades, trades", "trades")]
    [InlineData("{ kind: trades, from: 1 }, { kind: trades, from: 1 }", "trades-from-1")]
    [InlineData("{ kind: channel-share, channel: filed }, { kind: channel-share, channel: filed }",
        "channel-share-filed")]
    public void No_two_metrics_have_the_same_name(string metrics, string name) => Assert.Equal(
        (5, "metrics[1]", $"duplicate in metrics: {name}"),
        Complaint("venues: []", $"metrics: [{metrics}]"));

    /// <summary>A metric from a period on says so only where it must.</summary>
    [Fact]
    public void The_same_metric_from_another_period_has_another_name() => Assert.Equal(
        ["trades", "trades-from-1", "gini"],
        MetricNames.Of(ScenarioFile.Parse(
            Minimal.Text.Replace(
                "metrics: []", "metrics: [trades, { kind: trades, from: 1 }, { kind: gini, from: 1 }]",
                StringComparison.Ordinal),
            "x.yaml")).Select(metric => metric.Name));

    [Fact]
    public void A_tab_that_indents_is_found_near_where_it_is()
    {
        var (line, _, problem) = Complaint("venues:\n  - { name: a, mechanism: posted-price }\n\t- b", "metrics: []");
        Assert.InRange(line, 5, 6);
        Assert.Contains("tab", problem, StringComparison.Ordinal);
    }

    private static (int Line, string Key, string Problem) Complaint(string venues, string metrics)
    {
        var error = Assert.Throws<ScenarioException>(() => ScenarioFile.Parse(
            "title: t\npurpose: p\ncalendar: { start: 2026-01-01, period-days: 1, periods: 3 }\n"
            + $"{venues}\n{metrics}\ngoods: []\npopulations: []\n", "x.yaml"));
        return (error.Line, error.Key, error.Problem);
    }
}
