namespace Simulator.Scenarios.Tests;

/// <summary>Equal fingerprints are equal markets, however they are written and whatever they are called.</summary>
public sealed class FingerprintTests
{
    private static readonly string original = Sample.Scenario.Fingerprint;

    [Theory]
    [InlineData("en: Price cap on a pilot exchange", "en: Another title")]
    [InlineData("en: Does a cap at the third quartile of cost cut efficiency?", "en: For no purpose")]
    [InlineData("label: { en: Price cap, zh: 价格上限 }", "label: { en: Ceiling, zh: 上限 }")]
    [InlineData("source: register of March 2026", "source: a guess")]
    [InlineData("unit: providers", "unit: firms")]
    [InlineData("seed: 42", "seed: 43")]
    [InlineData("replications: 30", "replications: 3")]
    [InlineData("appetite: 1,", "appetite: { kind: constant, value: 1.00 },")]
    [InlineData("mechanism: posted-price", "mechanism: { kind: posted-price }")]
    [InlineData("price-share: 0.5", "price-share: 5e-1")]
    [InlineData("channel: matched, ", "")]
    [InlineData("mean: 12.5, sd: 3", "mean: 11.5, sd: 2")]
    [InlineData("{ name: cap, kind: price-cap", "{ name: other, kind: price-cap")]
    public void What_does_not_change_the_market_does_not_change_it(string passage, string other) =>
        Assert.Equal(original, Sample.Parse(Sample.With(passage, other)).Fingerprint);

    [Theory]
    [InlineData("value: 9.5, unit", "value: 9.6, unit")]
    [InlineData("count: 60", "count: 61")]
    [InlineData("name: pit,", "name: pit, tick: 0.02,")]
    [InlineData("rationing: efficient", "rationing: random")]
    [InlineData("until: 2026-12-01", "until: 2026-12-02")]
    [InlineData("periods: 52", "periods: 53")]
    [InlineData("  - trading-volume\n", "  - trading-volume\n  - gini\n")]
    [InlineData("kind: price-cap, ", "kind: price-cap, venues: [pit], ")]
    public void What_changes_the_market_changes_it(string passage, string other) =>
        Assert.NotEqual(original, Sample.Parse(Sample.With(passage, other)).Fingerprint);

    [Fact]
    public void A_number_is_the_same_written_in_its_place()
    {
        var text = Sample.With("count: $sellers", "count: 40");
        Assert.Equal(original, Sample.Parse(text.Replace("sellers:", "firms:", StringComparison.Ordinal)
            .Replace("stock: 5", "stock: $firms", StringComparison.Ordinal), ("firms", "5")).Fingerprint);
    }

    [Fact]
    public void The_name_of_the_file_does_not_count() =>
        Assert.Equal(original, ScenarioFile.Parse(Sample.Text, "other.yaml").Fingerprint);

    [Fact]
    public void It_is_sixteen_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{16}$", original);

    [Fact]
    public void The_resolved_text_reads_back_as_the_same_scenario()
    {
        var scenario = ScenarioFile.Parse(
            Sample.Text, Sample.File, [KeyValuePair.Create("price-cap", "7.25")], periods: 9);
        var again = ScenarioFile.Parse(scenario.Resolved, Sample.File);
        Assert.Equal(scenario.Fingerprint, again.Fingerprint);
        Assert.Equal(scenario.Resolved, again.Resolved);
        Assert.Equal(scenario.Parameters.AsEnumerable(), again.Parameters);
        Assert.Equal((scenario.Title, scenario.Seed), (again.Title, again.Seed));
        Assert.Equal(9, again.Design.Calendar.Periods);
        Assert.Null(again.Theory);
    }

    [Fact]
    public void The_resolved_text_is_json_and_may_be_written_more_tightly()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Sample.Scenario.Resolved);
        var tight = System.Text.Json.JsonSerializer.Serialize(json.RootElement);
        Assert.Equal(original, ScenarioFile.Parse(tight, Sample.File).Fingerprint);
    }

    [Theory]
    [InlineData("\U0001F4C8 数据")]
    [InlineData("a \"quoted\" \\ title: # not a remark")]
    [InlineData("line\u2028separator\u0085and\ttab")]
    [InlineData("007")]
    [InlineData("true")]
    [InlineData("~")]
    public void Any_title_survives_json(string title)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(title);
        var scenario = ScenarioFile.Parse(
            Minimal.Text.Replace("Nothing happens", json, StringComparison.Ordinal), "minimal.yaml");
        Assert.Equal(title, scenario.Title.En);
        Assert.Equal(title, ScenarioFile.Parse(scenario.Resolved, "minimal.yaml").Title.En);
    }
}
