using System.Collections.Immutable;

namespace Simulator.Scenarios.Findings;

/// <summary>What a reform changes against another scenario, with the same random numbers. Like a theory, it belongs to
/// the file: whoever extends the file inherits none of it.</summary>
/// <param name="About">Items of the <see cref="Agenda"/> that the reform is an answer to.</param>
/// <param name="Against">Path of the scenario that it is compared with.</param>
/// <param name="Replications">Pairs that tell the claims from noise.</param>
/// <param name="Periods">How long both are run.</param>
/// <param name="Claims">All of them must hold.</param>
public sealed record Finding(
    ImmutableArray<string> About, string Against, int Replications, int Periods, ImmutableArray<FindingClaim> Claims)
{
    private const int QuickReplications = 6;

    private const int QuickPeriods = 26;

    /// <summary>A look that takes seconds: half a year, six times.</summary>
    public (int Replications, int Periods) QuickSize =>
        (Math.Min(Replications, QuickReplications), Math.Min(Periods, QuickPeriods));
}
