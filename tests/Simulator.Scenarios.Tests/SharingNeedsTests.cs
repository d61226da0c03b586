namespace Simulator.Scenarios.Tests;

/// <summary>A contract about shared revenue that does not fit together is a mistake of the file, at its key.</summary>
public sealed class SharingNeedsTests
{
    [Theory]
    [InlineData(
        "derived: { good: raw, partners: 3 }",
        "populations[0].supply.derived.partners: partners need a share of the receipts, got the number 3")]
    [InlineData(
        "derived: { good: raw, share: 0.5, split: equal-split }",
        "populations[0].supply.derived.split: split is among partners, and there are none")]
    [InlineData(
        "derived: { good: raw, share: 0.5, partners: 2, split: by-contributions }",
        "populations[0].supply.derived.split: no split is named \"by-contributions\"")]
    [InlineData(
        "derived: { good: raw, share: 0.5, partners: 2, split: { kind: by-contribution, samples: 0 } }",
        "populations[0].supply.derived.split.samples: samples must lie between 1 and 10000000, got the number 0")]
    [InlineData("copies: -1", "populations[0].supply.copies: copies must lie between 0 and 1000, got the number -1")]
    public void It_is_an_error_at_the_key(string terms, string complaint)
    {
        var error = Assert.Throws<ScenarioException>(() => ScenarioFile.Parse(
            $$"""
            title: t
            purpose: p
            calendar: { start: 2026-01-01, period-days: 1, periods: 3 }
            venues: [ { name: book, mechanism: posted-price } ]
            metrics: [trades]
            goods: [ { name: raw, license: non-exclusive }, { name: made, license: non-exclusive } ]
            populations:
              - name: s
                count: 1
                behavior: { kind: menu-seller, prices: 1 }
                supply: { good: made, per-provider: 1, quality: 1, cost: 0, {{terms}} }
            """, "x.yaml"));

        Assert.Equal(11, error.Line);
        Assert.StartsWith(complaint, $"{error.Key}: {error.Problem}", StringComparison.Ordinal);
    }
}
