using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Networks and computing power reach more of a region from one day on, or, after an outage, less.</summary>
/// <param name="CoverageChange">Added to the share of the region that they reach, which stays in [0.01, 1].</param>
public sealed record InfrastructureStep(double CoverageChange) : Rule
{
    private const double LargestGap = 0.99;

    public double CoverageChange { get; } = CoverageChange is >= -1 and <= 1
        ? CoverageChange
        : throw new ArgumentException("coverage-change must lie in [-1, 1]");

    public override Policy Apply(Policy policy) => policy with
    {
        InfrastructureGap = Math.Clamp(policy.InfrastructureGap - CoverageChange, 0, LargestGap),
    };
}
