namespace Simulator.Analysis.Evaluation;

/// <summary>One of the comparisons of two groups of which the estimate with two-way fixed effects is the weighted
/// mean.</summary>
/// <param name="Start">First period of the group that becomes treated.</param>
/// <param name="Against">First period of the group that it is compared with; <see cref="int.MaxValue"/>: never.</param>
/// <param name="Weight">All sum to one.</param>
/// <param name="Effect">Difference in differences of the two, while only one of them changes.</param>
public readonly record struct BaconComparison(int Start, int Against, double Weight, double Effect)
{
    /// <summary>Whether the comparison is with regions that are treated already: what their effects grow by is taken
    /// off.</summary>
    public bool IsForbidden => Against < Start;
}
