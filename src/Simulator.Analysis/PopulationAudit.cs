using System.Collections.Immutable;

namespace Simulator.Analysis;

/// <summary>What the members of a population have of manipulating.</summary>
/// <param name="Population">Its name.</param>
/// <param name="Truth">Utility of a member that does not manipulate, in currency.</param>
/// <param name="Gains">In the sequence of <see cref="IncentiveAudit.Manipulations"/>.</param>
public sealed record PopulationAudit(string Population, Summary Truth, ImmutableArray<ManipulationGain> Gains);
