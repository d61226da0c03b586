using System.Text.Json;

namespace Simulator.Cli.Tests;

/// <summary>Findings about a call market of one buyer and one seller, who trade halfway: a reform that raises the
/// buyer's value from 10 to 20 raises the price from 7 to 12, and trades stay one.</summary>
public sealed class FindingsCommandTests : IDisposable
{
    private const string World = """
        title: { en: One bargain, zh: 一笔交易 }
        purpose: { en: Halfway?, zh: 取中? }
        parameters:
          value: { value: { kind: uniform, low: 9, high: 11 }, unit: CNY, source: chosen for the test }
        calendar: { start: 2026-01-01, period-days: 7, periods: 3 }
        goods:
          - { name: report, license: non-exclusive, standard: true }
        populations:
          - { name: buyer, count: 1, behavior: { kind: truthful, side: buy, value: $value }, money: 1000 }
          - { name: seller, count: 1, behavior: { kind: truthful, side: sell, value: 4 } }
        venues:
          - { name: exchange, mechanism: call-auction }
        metrics: [trades, mean-price]

        """;

    private const string Reform = """
        extends: world.yaml
        parameters:
          value: { value: { kind: uniform, low: 19, high: 22 }, unit: CNY, source: chosen for the test }
        finding:
          about: [E2, lemons]
          against: world.yaml
          replications: 20
          periods: 1
          claims:
            - { metric: mean-price, direction: up }
            - { metric: trades, direction: none }

        """;

    private readonly Laboratory laboratory = new();

    public FindingsCommandTests()
    {
        laboratory.Write("scenarios/pilots/world.yaml", World);
        laboratory.Write("scenarios/pilots/reform.yaml", Reform);
    }

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void Claims_that_hold_are_shown_and_counted()
    {
        var answer = laboratory.Call("findings", "E2").Good;
        Assert.Contains("E2  Project: data quality\nlemons  Failure: lemons\n", answer, StringComparison.Ordinal);
        Assert.Contains("scenarios/pilots/reform.yaml against scenarios/pilots/world.yaml, 20 pairs", answer,
            StringComparison.Ordinal);
        Assert.Matches(@"holds +Mean price +up ", answer);
        Assert.Matches(@"holds +Trades +no effect +1 +1 +0 ", answer);
        Assert.EndsWith("\n2 of 2 claims hold, 0 fail, 0 cannot be told yet\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_fails_fails_the_command()
    {
        laboratory.Write("scenarios/pilots/reform.yaml", Reform.Replace("direction: up", "direction: down"));
        var answer = laboratory.Call("findings", "lemons", "--lang", "zh");
        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.EndsWith("\n2 项论断中 1 项成立，1 项不成立，0 项尚无法判断\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_get_json()
    {
        var json = laboratory.Call("findings", "reform", "--quick", "--json").Good;
        using var findings = JsonDocument.Parse(json);
        var claim = findings.RootElement.GetProperty("claims")[0];
        Assert.Equal("mean-price", claim.GetProperty("metric").GetString());
        Assert.Equal(6, claim.GetProperty("replications").GetInt32());
        Assert.Equal("holds", claim.GetProperty("standing").GetString());
    }

    [Fact]
    public void What_no_scenario_is_about_is_said() =>
        Assert.Contains("no scenario is about: M5  Measure: monitoring", laboratory.Call("findings").Good,
            StringComparison.Ordinal);

    [Fact]
    public void Questions_that_are_not_there_are_bad_input() =>
        Assert.Contains("nothing is found about E99; there are P1, ", laboratory.Call("findings", "E99").Complaint,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("about: [E2, lemons]", "about: [E2, lemon]", @"reform.yaml:5:\d+: finding.about: about names")]
    [InlineData("about: [E2, lemons]", "about: []", @"reform.yaml:5:\d+: finding.about: about must not be empty")]
    [InlineData("against: world.yaml", "against: word.yaml", @"reform.yaml:6:\d+: finding.against: there is no such")]
    [InlineData("replications: 20", "replications: 1", @"reform.yaml:7:\d+: finding.replications: replications")]
    [InlineData("periods: 1", "periods: 0", @"reform.yaml:8:\d+: finding.periods: periods must be at least 1")]
    [InlineData("metric: mean-price", "metric: men", @"reform.yaml:10:\d+: finding.claims.0..metric: no metric is")]
    [InlineData("direction: up", "direction: sideways", @"reform.yaml:10:\d+: finding.claims.0..direction: expected")]
    public void A_mistake_in_the_section_is_one_error_at_its_place(string passage, string other, string message)
    {
        laboratory.Write("scenarios/pilots/reform.yaml", Reform.Replace(passage, other));
        Assert.Matches(message, laboratory.Call("validate", "scenarios/pilots/reform.yaml").Complaint);
    }
}
