namespace Simulator.Scenarios;

/// <summary>A text for people, in both languages of the reports.</summary>
/// <param name="En">English.</param>
/// <param name="Zh">中文.</param>
public sealed record Localized(string En, string Zh);
