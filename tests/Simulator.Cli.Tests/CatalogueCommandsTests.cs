using System.Text.Json;

namespace Simulator.Cli.Tests;

/// <summary>What tells of scenarios without running them.</summary>
public sealed class CatalogueCommandsTests : IDisposable
{
    private readonly Laboratory laboratory = new();

    public void Dispose() => laboratory.Dispose();

    [Fact]
    public void The_list_shows_scenarios_and_parts_with_their_meaning()
    {
        var answer = laboratory.Call("list").Good;
        Assert.Matches(@"scenarios/richer-buyers\.yaml +Richer buyers", answer);
        Assert.Matches(@"zero-intelligence +Quotes a random price", answer);
        Assert.Matches(@"ceiling +Highest quote of an ask", answer);
        Assert.Contains("\nentries\n", answer, StringComparison.Ordinal);
        Assert.Matches(@"populations\.supply +The products that each member", answer);
        Assert.Matches(@"fixed-cost \(optional\) +Of making a product at all", answer);
    }

    [Fact]
    public void The_schema_is_json() =>
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(laboratory.Call("schema").Good).RootElement.ValueKind);

    [Fact]
    public void Good_scenarios_are_called_good_and_their_size_is_told() =>
        Assert.Equal("scenarios/baseline.yaml: good (40 participants, 1 venue, 8 periods, 3 replications)\n",
            laboratory.Call("validate", "scenarios/baseline.yaml").Good);

    [Fact]
    public void One_bad_scenario_does_not_hide_the_good_ones()
    {
        laboratory.Write("bad.yaml", "extends: scenarios/baseline.yaml\nseed: x\n");
        var answer = laboratory.Call("validate", "bad.yaml", "scenarios/baseline.yaml");
        Assert.Equal(ExitCode.BadInput, answer.ExitCode);
        Assert.Contains("bad.yaml:2:", answer.Error, StringComparison.Ordinal);
        Assert.Contains("baseline.yaml: good", answer.Output, StringComparison.Ordinal);
    }
}
