namespace Simulator.Scenarios.Tests;

/// <summary>What is wrong about versions of data is a mistake of the file, at its key.</summary>
public sealed class VersionNeedsTests
{
    private const string Good = "{ name: data, license: non-exclusive, versions: true }";
    private const string Behavior = "{ kind: version-buyer, precision: 1, value: 1, copies: 2 }";
    private const string Rule = "{ kind: arbitrage-free-pricing, copies: 2 }";

    [Theory]
    [InlineData("versions: true", "versions: true, standard: true", "goods[0].versions: versions are a provider's own")]
    [InlineData("value: 1, copies: 2", "value: 1, copies: 0", "populations[0].behavior.copies: copies must lie")]
    [InlineData("version-buyer", "version-byer", "populations[0].behavior.kind: no behavior is named \"version-byer\"")]
    [InlineData("pricing, copies: 2", "pricing, copies: 101", "rules[0].copies: copies must lie between 1 and 100")]
    [InlineData("arbitrage-free-pricing", "arbitrage-pricing", "rules[0].kind: no rule is named \"arbitrage-pricing\"")]
    public void It_is_an_error_at_the_key(string right, string wrong, string complaint)
    {
        var text = $$"""
            title: t
            purpose: p
            calendar: { start: 2026-01-01, period-days: 1, periods: 3 }
            venues: [ { name: book, mechanism: posted-price } ]
            metrics: [ trades, { kind: trading-profit, population: s } ]
            goods: [ {{Good}} ]
            populations: [ { name: s, count: 1, behavior: {{Behavior}} } ]
            rules: [ {{Rule}} ]
            """;
        Assert.Single(ScenarioFile.Parse(text, "x.yaml").Design.Rules);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var error = Assert.Throws<ScenarioException>(() => ScenarioFile.Parse(
            text.Replace(right, wrong, StringComparison.Ordinal), "x.yaml"));

        Assert.InRange(error.Line, 6, 8);
        Assert.StartsWith(complaint, $"{error.Key}: {error.Problem}", StringComparison.Ordinal);
    }
}
