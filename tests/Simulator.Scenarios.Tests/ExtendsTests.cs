namespace Simulator.Scenarios.Tests;

/// <summary>A reform is a small file that says only what it changes.</summary>
public sealed class ExtendsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scenarios-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_reform_changes_a_number_of_a_named_item_and_keeps_the_rest()
    {
        var reformed = Reform("populations: [{ name: buyer, count: 90, behavior: { need: 0.4 } }]");
        var before = Sample.Scenario.Design.Populations[0];
        Assert.Equal(90, reformed.Design.Populations[0].Count);
        Assert.Equal(0.4, ((Market.Participants.Behaviors.SearchingBuyer)reformed.Design.Populations[0].Behavior).Need);
        Assert.Equal(before.Money, reformed.Design.Populations[0].Money);
        Assert.Equal(3, reformed.Design.Populations.Length);
    }

    [Fact]
    public void A_part_of_another_kind_takes_nothing_from_the_one_that_it_replaces()
    {
        var reformed = Reform("venues: [{ name: pit, mechanism: { kind: continuous-double-auction } }]");
        Assert.IsType<Market.Mechanisms.ContinuousDoubleAuction>(reformed.Design.Venues[2].Mechanism);
    }

    [Fact]
    public void Rules_are_added_metrics_replaced_and_named_items_removed()
    {
        var reformed = Reform(
            """
            rules: [{ name: cap, remove: true }, { kind: unit-levy, amount: 1, side: buy }]
            metrics: [gini]
            populations: [{ name: trader, count: 5, behavior: { ceiling: $price-cap } }]
            """);
        Assert.Equal(
            ["AdValoremLevy", "Subsidy", "UnitLevy"], reformed.Design.Rules.Select(rule => rule.GetType().Name));
        Assert.Equal("Gini", Assert.Single(reformed.Design.Metrics).GetType().Name);
    }

    [Fact]
    public void A_parameter_put_out_of_use_by_a_reform_is_neither_an_error_nor_listed_nor_settable()
    {
        var path = Write("reform.yaml", "extends: complete.yaml\npopulations: [{ name: provider, count: 7 }]");
        Assert.DoesNotContain(ScenarioFile.Load(path).Parameters, parameter => parameter.Name == "sellers");
        var mistake = Assert.Throws<ScenarioException>(() =>
            ScenarioFile.Load(path, [KeyValuePair.Create("sellers", "9")]));
        Assert.Contains("has no effect", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reforms_of_different_keys_stack()
    {
        Write("a.yaml", "extends: complete.yaml\npopulations: [{ name: buyer, count: 90 }]");
        Write("b.yaml", "extends: complete.yaml\npopulations: [{ name: buyer, income: 30 }]");
        var both = Load("both.yaml", "extends: [a.yaml, b.yaml]\ntitle: Both");
        Assert.Equal(90, both.Design.Populations[0].Count);
        Assert.Equal(new Market.Randomness.Distributions.Constant(30), both.Design.Populations[0].Income);
        Assert.Equal("Both", both.Title.En);
    }

    [Theory]
    [InlineData("populations: [{ name: buyer, count: 90 }]", "populations: [{ name: buyer, count: 91 }]",
        "populations[buyer].count")]
    [InlineData("populations: [{ name: buyer, remove: true }]", "populations: [{ name: buyer, count: 91 }]",
        "populations[buyer].count")]
    [InlineData("seed: 1", "seed: 2", "seed")]
    [InlineData("metrics: [gini]", "metrics: [trades]", "metrics")]
    [InlineData("parameters: { price-cap: { value: 1 } }", "parameters: { price-cap: { value: 2 } }",
        "parameters.price-cap.value")]
    [InlineData("populations: [{ name: buyer, income: 3 }]",
        "populations: [{ name: buyer, income: { kind: uniform, low: 1, high: 2 } }]", "populations[buyer].income.kind")]
    public void Two_stacked_reforms_of_the_same_key_are_a_conflict_that_names_both(string a, string b, string key)
    {
        Write("a.yaml", $"extends: complete.yaml\n{a}");
        Write("b.yaml", $"extends: complete.yaml\n{b}");
        var mistake = Mistake("both.yaml", "extends: [a.yaml, b.yaml]\ntitle: Both");
        Assert.Equal(key, mistake.Key);
        Assert.Contains("conflict", mistake.Message, StringComparison.Ordinal);
        Assert.Contains("a.yaml:2", mistake.Message, StringComparison.Ordinal);
        Assert.Contains("b.yaml:2", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stacked_reforms_that_agree_are_no_conflict()
    {
        Write("a.yaml", "extends: complete.yaml\nseed: 7.0");
        Write("b.yaml", "extends: complete.yaml\nseed: 7");
        Assert.Equal(7UL, Load("both.yaml", "extends: [a.yaml, b.yaml]").Seed);
    }

    [Fact]
    public void What_theory_says_of_a_market_it_does_not_say_of_its_reform()
    {
        Assert.NotNull(Sample.Scenario.Theory);
        Assert.Null(Reform("seed: 1").Theory);
    }

    [Fact]
    public void A_reform_of_a_reform_prevails()
    {
        Write("a.yaml", "extends: complete.yaml\nseed: 1");
        Assert.Equal(2UL, Load("b.yaml", "extends: a.yaml\nseed: 2").Seed);
    }

    [Fact]
    public void A_mistake_in_an_extended_file_is_shown_there()
    {
        Write("a.yaml", "extends: complete.yaml\npopulations:\n  - name: buyer\n    cuont: 3");
        var mistake = Mistake("b.yaml", "extends: a.yaml");
        Assert.Equal(("a.yaml", 4, 5), (Path.GetFileName(mistake.File), mistake.Line, mistake.Column));
        Assert.Equal("populations[0].cuont", mistake.Key);
        Assert.Contains("did you mean \"count\"?", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_extend_each_other_in_a_circle_are_named()
    {
        Write("a.yaml", "extends: b.yaml");
        Write("b.yaml", "extends: [c.yaml]");
        var mistake = Mistake("c.yaml", "seed: 1\nextends: a.yaml");
        Assert.Equal(("extends[0]", 1), (mistake.Key, mistake.Line));
        Assert.Contains("c.yaml -> a.yaml -> b.yaml -> c.yaml", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extends: nowhere.yaml", "extends", "no such file")]
    [InlineData("extends: [complete.yaml, nowhere.yaml]", "extends[1]", "no such file")]
    [InlineData("extends: 3", "extends", "expected the path of a file")]
    [InlineData("extends: reform.yaml", "extends", "circle")]
    [InlineData("extends: complete.yaml\nvenues: [{ name: pitt, remove: true }]", "venues[0].name",
        "did you mean \"pit\"?")]
    [InlineData("extends: complete.yaml\nvenues: [{ name: pit, remove: false }]", "venues[0].remove", "remove: true")]
    public void A_reform_that_misses_its_object_says_so(string text, string key, string problem)
    {
        var mistake = Mistake("reform.yaml", text);
        Assert.Equal(key, mistake.Key);
        Assert.Contains(problem, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_resolved_text_of_a_reform_stands_on_its_own()
    {
        var reformed = Reform("populations: [{ name: provider, count: 7 }]");
        var again = ScenarioFile.Parse(reformed.Resolved, "elsewhere.yaml");
        Assert.Equal(reformed.Fingerprint, again.Fingerprint);
        Assert.Equal(reformed.Resolved, again.Resolved);
    }

    private Scenario Reform(string changes) => Load("reform.yaml", $"extends: complete.yaml\n{changes}");

    private Scenario Load(string file, string text) => ScenarioFile.Load(Write(file, text));

    private ScenarioException Mistake(string file, string text) =>
        Assert.Throws<ScenarioException>(() => Load(file, text));

    private string Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, Sample.File), Sample.Text);
        var path = Path.Combine(_folder.FullName, file);
        File.WriteAllText(path, text);
        return path;
    }
}
