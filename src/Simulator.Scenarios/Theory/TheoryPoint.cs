using System.Collections.Immutable;
using Simulator.Analysis.Theory;

namespace Simulator.Scenarios.Theory;

/// <summary>One setting of a scenario's parameters, and what theory says of it.</summary>
/// <param name="Set">Values of parameters, by name, as <see cref="ScenarioFile.Load"/> and <c>--set</c> take them;
/// those that are not named keep the value in the file.</param>
/// <param name="Expect">All of it must hold.</param>
public sealed record TheoryPoint(
    ImmutableArray<KeyValuePair<string, string>> Set, ImmutableArray<Expectation> Expect);
