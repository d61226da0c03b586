namespace Simulator.Scenarios.Language;

/// <summary>A key and its value.</summary>
/// <param name="Key">Kebab-case.</param>
/// <param name="Mark">Where the key stands.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record Entry(string Key, Mark Mark, Node Value);
