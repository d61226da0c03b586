using System.Text.Json;
using Simulator.Analysis.Evaluation;

namespace Simulator.Cli.Tests;

public sealed class PowerCommandTests : IDisposable
{
    private const string Pilot = """
        extends: baseline.yaml
        title: { en: A pilot, zh: 试点 }
        purpose: { en: Would it be seen?, zh: 能否看出? }
        regions: [abroad, { name: city, count: 12 }]
        parameters:
          noise: { value: 2, unit: "1", source: chosen for the test }
        pilot:
          assignment: random
          treated: 4
          from: 2026-01-15
          rules: []
          outcome: { effect: 0, noise-sd: $noise, persistence: 0.5 }

        """;

    private readonly Laboratory laboratory = new();

    public PowerCommandTests() => laboratory.Write("scenarios/pilot.yaml", Pilot);

    public void Dispose() => laboratory.Dispose();

    /// <summary>Eight weeks, of which the pilot begins after two: six are left, and parts of them.</summary>
    [Fact]
    public void Effects_are_those_of_the_plan()
    {
        var answer = JsonDocument.Parse(laboratory.Call("power", "scenarios/pilot.yaml", "--json").Good).RootElement;
        var effects = answer.GetProperty("effects").EnumerateArray().ToDictionary(
            item => (item.GetProperty("treated").GetInt32(), item.GetProperty("after").GetInt32()),
            item => item.GetProperty("effect").GetDouble());

        Assert.Equal(
            from treated in new[] { 1, 2, 4, 5, 10 } from after in new[] { 1, 3, 6 } select (treated, after),
            effects.Keys);
        Assert.Equal(
            new PilotPlan(4, 8, 2, 6, 2) { Persistence = 0.5 }.MinimalEffect(0.8, 0.05), effects[(4, 6)], 1e-9);
    }

    [Fact]
    public void Half_the_noise_shows_half_the_effect()
    {
        var (one, half) = (Smallest("noise=2"), Smallest("noise=1"));
        Assert.Equal(one / 2, half, 1e-9);

        double Smallest(string set) => JsonDocument
            .Parse(laboratory.Call("power", "scenarios/pilot.yaml", "--json", "--set", set).Good).RootElement
            .GetProperty("effects")[0].GetProperty("effect").GetDouble();
    }

    [Fact]
    public void A_table_says_it_in_both_languages()
    {
        Assert.Contains("12 regions, 2 periods before", laboratory.Call("power", "scenarios/pilot.yaml").Good,
            StringComparison.Ordinal);
        Assert.Contains("12 个地区，处理前 2 期", laboratory.Call("power", "scenarios/pilot.yaml", "--lang", "zh").Good,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_drawn_outcome_nothing_is_known_beforehand() => Assert.Contains(
        "scenarios/baseline.yaml: draws no outcome of a pilot",
        laboratory.Call("power", "scenarios/baseline.yaml").Complaint,
        StringComparison.Ordinal);

    [Fact]
    public void A_pilot_that_starts_after_the_end_shows_nothing()
    {
        laboratory.Write("scenarios/late.yaml", Pilot.Replace("2026-01-15", "2027-01-15", StringComparison.Ordinal));
        Assert.Contains("must leave periods after its start", laboratory.Call("power", "scenarios/late.yaml").Complaint,
            StringComparison.Ordinal);
    }
}
