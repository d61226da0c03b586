namespace Simulator.Scenarios;

/// <summary>A number of a scenario that has a name, a unit and a source.</summary>
/// <param name="Name">What <c>$name</c> and <c>--set name=value</c> refer to.</param>
/// <param name="Value">As canonical JSON: a number, a text, a list or a distribution.</param>
/// <param name="Number">The value, if it is a number.</param>
/// <param name="Unit">"CNY" for money, "1" for rates and shares.</param>
/// <param name="Source">Where the number is from.</param>
/// <param name="Label">What a reader calls it; absent: its name.</param>
public sealed record Parameter(
    string Name, string Value, double? Number, string Unit, string Source, Localized? Label);
