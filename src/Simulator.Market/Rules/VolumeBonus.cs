using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>The state pays a share of the volume that an exchange declares to those who sold it: an invitation to make
/// trades up.</summary>
/// <param name="Rate">Share of the declared volume.</param>
/// <param name="AuditRate">Probability that a declared trade is audited before the bonus is paid.</param>
public sealed record VolumeBonus(double Rate, double AuditRate = 0) : Rule
{
    public double Rate { get; } = Rate is >= 0 and <= 1 ? Rate : throw new ArgumentException("rate must lie in [0, 1]");

    public double AuditRate { get; } =
        AuditRate is >= 0 and <= 1 ? AuditRate : throw new ArgumentException("audit-rate must lie in [0, 1]");

    public override Policy Apply(Policy policy) =>
        policy with { VolumeBonusRate = policy.VolumeBonusRate + Rate, AuditRate = AuditRate };
}
