namespace Simulator.Scenarios.Tests;

/// <summary>What is in several regions is written once.</summary>
public sealed class SpreadTests
{
    private const string Text =
        """
        title: Towns
        purpose: How is it written once?
        calendar: { start: 2026-01-01, period-days: 1, periods: 2 }
        parameters:
          towns: { value: 3, unit: regions, source: "an example" }
        regions:
          - abroad
          - { name: town, count: $towns, maturity: 0.8 }
          - { name: town-2, infrastructure: 0.5 }
          - { name: pair, members: [east, west], neighbors: [town] }
        goods: [{ name: report, license: non-exclusive }]
        venues:
          - { name: board, mechanism: posted-price, region: town }
          - { name: board-town-3, tick: 5 }
          - { name: fair, mechanism: posted-price, region: abroad }
        populations:
          - name: seller
            count: 2
            region: [pair, abroad]
            behavior:
              { kind: data-provider, launch: 0, value-share: 1, markup: 0, quality-elasticity: 1, exchange-appeal: 0 }
        rules:
          - { kind: unit-levy, amount: 1, side: buy, venues: [board, fair], regions: [pair] }
        metrics: [trades]
        """;

    private static readonly Scenario scenario = Parse(Text);

    [Fact]
    public void A_group_of_regions_is_its_members_and_each_may_differ() => Assert.Equal(
        [
            ("abroad", 1, 1), ("town-1", 1, 0.8), ("town-2", 0.5, 0.8), ("town-3", 1, 0.8), ("east", 1, 1),
            ("west", 1, 1),
        ],
        scenario.Design.Regions.Select(region => (region.Name, region.Infrastructure, region.Maturity)));

    [Fact]
    public void Venues_and_populations_stand_once_in_each_region()
    {
        Assert.Equal(
            [("board-town-1", "town-1"), ("board-town-2", "town-2"), ("board-town-3", "town-3"), ("fair", "abroad")],
            scenario.Design.Venues.Select(venue => (venue.Name, venue.Region!)));
        Assert.Equal(
            ["seller-east", "seller-west", "seller-abroad"],
            scenario.Design.Populations.Select(population => population.Name));
        Assert.Equal(
            [0.01, 5], scenario.Design.Venues.Skip(1).Take(2).Select(venue => venue.Tick.Amount));
    }

    [Fact]
    public void In_a_list_what_is_written_once_stands_for_all()
    {
        var rule = scenario.Design.Rules[0];
        Assert.Equal(
            ["board-town-1", "board-town-2", "board-town-3", "fair"], rule.Venues!.Value.AsEnumerable());
        Assert.Equal(["east", "west"], rule.Regions!.Value.AsEnumerable());
        Assert.Equal(["town-1", "town-2", "town-3"], scenario.Design.Regions[4].Neighbors!.Value.AsEnumerable());
    }

    [Fact]
    public void It_is_the_market_that_is_written_out() => Assert.Equal(
        scenario.Fingerprint,
        Parse(Text
            .Replace("region: town }", "region: [town-1, town-2, town-3] }", StringComparison.Ordinal)
            .Replace("[board, fair]", "[board-town-1, board-town-2, board-town-3, fair]", StringComparison.Ordinal))
            .Fingerprint);

    [Fact]
    public void The_resolved_text_stands_on_its_own() =>
        Assert.Equal(scenario.Fingerprint, ScenarioFile.Parse(scenario.Resolved, "elsewhere.yaml").Fingerprint);

    [Fact]
    public void The_number_of_regions_can_be_set()
    {
        var larger = ScenarioFile.Parse(Text, "towns.yaml", [KeyValuePair.Create("towns", "5")]);
        Assert.Equal(6, larger.Design.Venues.Length);
    }

    [Theory]
    [InlineData("venues: [{ name: board, tick: 7 }]", 7, 7, 5)]
    [InlineData("venues: [{ name: board-town-1, tick: 7 }]", 7, 0.01, 5)]
    [InlineData("venues: [{ name: board-town-3, tick: 7 }]", 0.01, 0.01, 7)]
    public void A_reform_names_all_or_one_of_them(string reform, double first, double second, double third) =>
        Assert.Equal([first, second, third],
            Reform(reform).Design.Venues.Take(3).Select(venue => venue.Tick.Amount));

    [Fact]
    public void A_reform_removes_all_or_one_of_them()
    {
        Assert.Equal(
            ["board-town-1", "board-town-3", "fair"],
            Reform("venues: [{ name: board-town-2, remove: true }]").Design.Venues.Select(venue => venue.Name));
        Assert.Equal(
            ["board-town-1", "board-town-3", "fair"],
            Reform("venues: [{ name: board-town-2, remove: true }]").Design.Rules[0].Venues!.Value.AsEnumerable());
        Assert.Equal(
            ["board-town-1", "board-town-3", "fair"],
            Reform("regions: [{ name: town-2, remove: true }]").Design.Venues.Select(venue => venue.Name));
        Assert.Equal(
            ["seller-west", "seller-abroad"],
            Reform("regions: [{ name: east, remove: true }]\nrules: []").Design.Populations.Select(each => each.Name));
    }

    [Fact]
    public void A_reform_changes_one_region() => Assert.Equal(
        0.25, Reform("regions: [{ name: town-1, infrastructure: 0.25 }]").Design.Regions[1].Infrastructure);

    [Theory]
    [InlineData("count: $towns", "count: 0", "regions[1].count", "whole number from 1", 8)]
    [InlineData("count: $towns", "count: many", "regions[1].count", "got the text \"many\"", 8)]
    [InlineData("[east, west]", "[east, [west]]", "regions[3].members", "list of names", 10)]
    [InlineData("members: [east, west]", "members: [a], count: 2", "regions[3].members", "no count", 10)]
    [InlineData("neighbors: [town]", "neighbors: [twon]", "regions[4].neighbors[0]", "no region is named", 10)]
    [InlineData("infrastructure: 0.5", "infrastructure: 5", "regions[2].infrastructure", "must lie above 0", 9)]
    [InlineData("infrastructure: 0.5", "infrastrucure: 1", "regions[2].infrastrucure", "did you mean", 9)]
    [InlineData("region: abroad }", "region: abrod }", "venues[3].region", "did you mean \"abroad\"?", 15)]
    [InlineData("region: abroad }", "region: [town, twon] }", "venues[6].region", "no region is named \"twon\"", 15)]
    [InlineData("region: [pair, abroad]", "region: [pair, 3]", "populations[0].region", "names of regions", 19)]
    [InlineData("[board, fair]", "[boards, fair]", "rules[0].venues[0]", "no venue is named \"boards\"", 23)]
    [InlineData("board-town-3, tick: 5", "board-town-3, remove: false", "venues[1].remove", "remove: true", 14)]
    [InlineData("board-town-3, tick: 5", "board-town-4, remove: true", "venues[1].name", "nothing named", 14)]
    public void A_mistake_is_shown_where_it_is_written(
        string passage, string mistaken, string key, string problem, int line)
    {
        Assert.Contains(passage, Text, StringComparison.Ordinal);
        var mistake = Assert.Throws<ScenarioException>(() =>
            Parse(Text.Replace(passage, mistaken, StringComparison.Ordinal)));
        Assert.Equal((key, line), (mistake.Key, mistake.Line));
        Assert.Contains(problem, mistake.Message, StringComparison.Ordinal);
    }

    private static Scenario Parse(string text) => ScenarioFile.Parse(text, "towns.yaml");

    private static Scenario Reform(string changes)
    {
        var folder = Directory.CreateTempSubdirectory("scenarios-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "towns.yaml"), Text);
            return ScenarioFile.Parse($"extends: towns.yaml\n{changes}", Path.Combine(folder.FullName, "reform.yaml"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
