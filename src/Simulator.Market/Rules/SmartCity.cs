using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>A smart city, or a digital village: its firms and offices become digitally more mature, and its networks
/// reach further.</summary>
/// <param name="MaturityGain">Added to the region's maturity.</param>
/// <param name="CoverageChange">Added to the share of the region that networks reach.</param>
public sealed record SmartCity(double MaturityGain, double CoverageChange = 0) : Rule
{
    public double MaturityGain { get; } = MaturityGain is >= -100 and <= 100
        ? MaturityGain
        : throw new ArgumentException("maturity-gain must lie in [-100, 100]");

    public double CoverageChange { get; } = CoverageChange is >= -1 and <= 1
        ? CoverageChange
        : throw new ArgumentException("coverage-change must lie in [-1, 1]");

    public override Policy Apply(Policy policy) =>
        new InfrastructureStep(CoverageChange).Apply(policy with { Immaturity = policy.Immaturity - MaturityGain });
}
