using System.Text.Json;

namespace Simulator.Cli.Tests;

public sealed class AuditCommandTests : IDisposable
{
    private const string Baseline = "scenarios/baseline.yaml";

    private readonly Laboratory laboratory = new();

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void The_answer_is_a_table_of_mechanisms_and_manipulations_and_then_how_it_was_found()
    {
        var answer = laboratory.Call("audit", Baseline, "--replications", "20").Good;
        Assert.StartsWith("What a participant gains by misreporting\n", answer, StringComparison.Ordinal);
        Assert.Contains("A small call", answer, StringComparison.Ordinal);
        Assert.Contains("sellers", answer, StringComparison.Ordinal);
        Assert.Contains("20 replications", answer, StringComparison.Ordinal);
        Assert.Contains("All 8 intervals hold together with 95 % confidence",
            string.Join(' ', answer.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told_in_Chinese_on_request() =>
        Assert.StartsWith("参与者谎报可获得的收益\n",
            laboratory.Call("audit", Baseline, "--replications", "4", "--lang", "zh").Good, StringComparison.Ordinal);

    [Fact]
    public void Threads_cohorts_and_runner_never_change_an_answer()
    {
        var expected = laboratory.Call("audit", Baseline, "--replications", "12", "--json").Good;
        foreach (var execution in new[] { "--runner sequential", "--threads 1 --cohort-size 1", "--cohort-size 3" })
        {
            Assert.Equal(expected, laboratory.Call(
                ["audit", Baseline, "--replications", "12", "--json", .. execution.Split(' ')]).Good);
        }
    }

    [Fact]
    public void One_population_and_other_factors_can_be_asked_for()
    {
        var answer = JsonDocument.Parse(laboratory.Call(
            "audit", Baseline, "--replications", "4", "--population", "buyers", "--factors", "0.3", "--json").Good);
        var row = Assert.Single(answer.RootElement.GetProperty("rows").EnumerateArray());
        Assert.Equal("buyers", row.GetProperty("population").GetString());
        Assert.Equal("call-auction", Assert.Single(row.GetProperty("mechanisms").EnumerateArray()).GetString());
        Assert.Equal(
            [0.3, 0.3, null, 0.3],
            row.GetProperty("manipulations").EnumerateArray().Select(each =>
                each.GetProperty("factor").Deserialize<double?>()));
    }

    [Fact]
    public void Without_a_scenario_the_small_markets_that_are_kept_for_it_are_audited()
    {
        Assert.Contains("audit: not found", laboratory.Call("audit").Complaint, StringComparison.Ordinal);
        laboratory.Write("scenarios/audit/one.yaml", """
            extends: ../baseline.yaml
            title: { en: The one to audit, zh: 待审计 }
            purpose: { en: Is it found?, zh: 能否找到? }
            """);
        Assert.Contains("The one", laboratory.Call("audit", "--replications", "2").Good, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--population", "nobody", "expected one of: buyers, sellers")]
    [InlineData("--factors", "0.1,x", "expected shares above 0 and up to 1")]
    [InlineData("--factors", "0", "expected shares above 0 and up to 1")]
    [InlineData("--factors", "1.5", "expected shares above 0 and up to 1")]
    public void A_question_that_makes_no_sense_is_refused(string option, string value, string expectation) =>
        Assert.Contains(expectation, laboratory.Call("audit", Baseline, option, value).Complaint,
            StringComparison.Ordinal);
}
