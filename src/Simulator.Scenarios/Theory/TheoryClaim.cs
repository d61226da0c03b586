using System.Collections.Immutable;

namespace Simulator.Scenarios.Theory;

/// <summary>A published result that a scenario reproduces. It belongs to the file, not to the market: whoever extends
/// the file makes another market and inherits none of it.</summary>
/// <param name="Result">Its number among the results to be met, lettered where several files share it: O1, O6a.</param>
/// <param name="Source">The paper.</param>
/// <param name="Replications">How many tell it from the nearest plausible mistake.</param>
/// <param name="Points">Where in the space of parameters it is tested.</param>
public sealed record TheoryClaim(string Result, string Source, int Replications, ImmutableArray<TheoryPoint> Points);
