namespace Simulator.Market.Oversight;

/// <summary>The regulator of a sector: licenses its important data, and inspects beside the security
/// regulator.</summary>
/// <param name="LicensePeriods">Fewest periods that the license for important data takes.</param>
/// <param name="InspectionRate">Share of participants that it inspects in a period, beside others.</param>
public sealed record SectorRegulator(int LicensePeriods, double InspectionRate = 0) : Regulator
{
    public int LicensePeriods { get; } = LicensePeriods >= 0
        ? LicensePeriods
        : throw new ArgumentException("license-periods must not be negative");

    public double InspectionRate { get; } = InspectionRate is >= 0 and <= 1
        ? InspectionRate
        : throw new ArgumentException("inspection-rate must lie in [0, 1]");

    public override Policy Act(Policy policy, in PublicRecord record, ref Mandate mandate) => policy with
    {
        LicensePeriods = Math.Max(policy.LicensePeriods, LicensePeriods),
        InspectionRate = 1 - (1 - policy.InspectionRate) * (1 - InspectionRate),
    };
}
