using System.Collections.Frozen;

namespace Simulator.Scenarios;

/// <summary>Types of one shape, one of which a scenario names by its <c>kind</c>.</summary>
/// <param name="Name">What it is called in messages and in the schema.</param>
/// <param name="Root">The interface or abstract record that they share.</param>
/// <param name="Kinds">Types by kebab-case name.</param>
public sealed record Family(string Name, Type Root, FrozenDictionary<string, Type> Kinds);
