namespace Simulator.Scenarios.Tests;

/// <summary>The shortest scenario there is.</summary>
internal static class Minimal
{
    public const string Text =
        """
        title: Nothing happens
        purpose: Does the laboratory stand?
        calendar: { start: 2026-01-01, period-days: 1, periods: 0 }
        goods: []
        populations: []
        venues: []
        metrics: []
        """;

    public static Scenario Scenario => ScenarioFile.Parse(Text, "minimal.yaml");
}
