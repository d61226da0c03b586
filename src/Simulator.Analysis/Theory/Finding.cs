namespace Simulator.Analysis.Theory;

/// <summary>What a sample says of a claim, and whether the claim holds.</summary>
/// <param name="Statistic">What was compared.</param>
/// <param name="Target">What theory says: a single number where low and high agree.</param>
/// <param name="Value">Of the sample; NaN, which fails, if any replication has no value.</param>
/// <param name="Tolerance">How far from the target chance alone takes a sample of this size.</param>
/// <param name="Sample">All of it.</param>
public sealed record Finding(Statistic Statistic, Interval Target, double Value, double Tolerance, Summary Sample)
{
    public bool Holds => Value >= Target.Low - Tolerance && Value <= Target.High + Tolerance;
}
