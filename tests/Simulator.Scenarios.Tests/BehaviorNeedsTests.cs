namespace Simulator.Scenarios.Tests;

/// <summary>A behavior that its surroundings cannot serve is a mistake of the file, not a failure of the run.</summary>
public sealed class BehaviorNeedsTests
{
    private const string Head =
        """
        title: t
        purpose: p
        calendar: { start: 2026-01-01, period-days: 1, periods: 3 }
        venues: [ { name: book, mechanism: posted-price } ]
        metrics: [trades]
        """;

    [Fact]
    public void Venue_shares_that_do_not_match_the_venues_are_an_error_at_the_behavior() => Assert.StartsWith(
        "populations[0].behavior: venue-shares needs one entry for each of the population's 1 venues, got 2",
        Complaint(
            """
            goods: [ { name: g, license: exclusive } ]
            populations:
              - name: s
                count: 1
                behavior: { kind: cost-plus-seller, markup: 0, venue-shares: [0.5, 0.5], launch: 0 }
            """));

    [Fact]
    public void Trading_a_standardized_good_without_one_is_an_error_at_the_behavior() => Assert.StartsWith(
        "populations[0].behavior: needs a venue, and a good with standard: true to trade there",
        Complaint(
            """
            goods: [ { name: g, license: exclusive } ]
            populations: [ { name: s, count: 1, behavior: { kind: truthful, side: buy, value: 1 } } ]
            """));

    private static string Complaint(string rest)
    {
        var error = Assert.Throws<ScenarioException>(() => ScenarioFile.Parse(Head + "\n" + rest, "x.yaml"));
        Assert.True(error.Line > 5);
        return $"{error.Key}: {error.Problem}";
    }
}
