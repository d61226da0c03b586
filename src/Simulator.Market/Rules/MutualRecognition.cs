using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Regions recognize what others have approved ("one compliance check, two places"): less of the friction
/// between them and of the second check of deals between them is left, and an admission outlives its
/// exchange.</summary>
/// <param name="Share">Of their rules that are recognized: 0 none, 1 all.</param>
public sealed record MutualRecognition(double Share) : Rule
{
    public double Share { get; } =
        Share is > 0 and <= 1 ? Share : throw new ArgumentException("share must lie in (0, 1]");

    public override Policy Apply(Policy policy) =>
        policy with { Recognition = Math.Max(policy.Recognition, Share) };
}
