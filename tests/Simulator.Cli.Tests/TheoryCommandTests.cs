using System.Text.Json;

namespace Simulator.Cli.Tests;

/// <summary>The certificate: of a call market of one buyer at 10 and one seller at 4, who trade halfway at 7.</summary>
public sealed class TheoryCommandTests : IDisposable
{
    private const string Scenario = """
        title: { en: One bargain, zh: 一笔交易 }
        purpose: { en: Halfway?, zh: 取中? }
        parameters:
          value: { value: 10, unit: CNY, source: chosen for the test }
        calendar: { start: 2026-01-01, period-days: 7, periods: 1 }
        goods:
          - { name: report, license: non-exclusive, standard: true }
        populations:
          - { name: buyer, count: 1, behavior: { kind: truthful, side: buy, value: $value }, money: 1000 }
          - { name: seller, count: 1, behavior: { kind: truthful, side: sell, value: 4 } }
        venues:
          - { name: exchange, mechanism: call-auction }
        metrics: [trades, mean-price]
        theory:
          result: O7a
          source: by hand
          replications: 20
          points:
            - set: {}
              expect: [{ metric: mean-price, mean: 7, exact: true }, { metric: trades, mean: 1, sd: 0 }]
            - set: { value: 20 }
              expect: [{ metric: mean-price, between: [11, 13] }]

        """;

    private readonly Laboratory laboratory = new();

    public TheoryCommandTests() => laboratory.Write("scenarios/theory/bargain.yaml", Scenario);

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void Claims_that_hold_are_shown_and_counted()
    {
        var answer = laboratory.Call("theory", "O7").Good;
        Assert.Contains("O7a  by hand\nscenarios/theory/bargain.yaml\n", answer, StringComparison.Ordinal);
        Assert.Matches(@"as written\s+holds +every Mean price +7 +7 +0 +1E-06 +20", answer);
        Assert.Matches(@"value=20\s+holds +Mean price +11…13 +12 ", answer);
        Assert.EndsWith("\n4 of 4 claims hold\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_fails_fails_the_command()
    {
        laboratory.Write("scenarios/theory/bargain.yaml", Scenario.Replace("mean: 7", "mean: 8"));
        var answer = laboratory.Call("theory", "O7a", "--lang", "zh");
        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Matches(@"文件原值\s+不成立", answer.Output);
        Assert.EndsWith("\n4 项论断中 3 项成立\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_get_json()
    {
        var json = laboratory.Call("theory", "O7", "--replications", "5", "--json").Good;
        using var certificate = JsonDocument.Parse(json);
        Assert.Equal(4, certificate.RootElement.GetProperty("held").GetInt32());
        var claim = certificate.RootElement.GetProperty("claims")[0];
        Assert.Equal("mean-price", claim.GetProperty("metric").GetString());
        Assert.Equal(5, claim.GetProperty("replications").GetInt32());
        Assert.True(claim.GetProperty("holds").GetBoolean());
    }

    [Fact]
    public void A_result_about_a_function_needs_no_scenario() =>
        Assert.Matches(@"holds +Nash price, 2", laboratory.Call("theory", "O15").Good);

    [Fact]
    public void Results_that_are_not_there_are_bad_input() =>
        Assert.Contains("no result is numbered O99; there are O7a, ", laboratory.Call("theory", "O99").Complaint,
            StringComparison.Ordinal);
}
