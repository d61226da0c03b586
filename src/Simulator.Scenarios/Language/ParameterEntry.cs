namespace Simulator.Scenarios.Language;

/// <summary>What a file says of a parameter.</summary>
internal sealed record ParameterEntry(Node Value, string Unit, string Source, Localized? Label = null);
