using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Inspections and fines.</summary>
/// <param name="Penalty">For each violation found.</param>
/// <param name="InspectionRate">Share of participants inspected in a period.</param>
/// <param name="DetectionRate">Probability that an inspection finds what is wrong.</param>
/// <param name="PenaltyMultiple">Of what the violation brought: the fine, if that is more than the penalty (Data
/// Security Law, article 47: one to ten times the illegal gains).</param>
public sealed record Enforcement(
    Money Penalty, double InspectionRate, double DetectionRate = 1, double PenaltyMultiple = 0) : Rule
{
    public Money Penalty { get; } =
        Penalty >= Money.Zero ? Penalty : throw new ArgumentException("penalty must not be negative");

    public double InspectionRate { get; } = InspectionRate is >= 0 and <= 1
        ? InspectionRate
        : throw new ArgumentException("inspection-rate must lie between 0 and 1");

    public double DetectionRate { get; } = DetectionRate is >= 0 and <= 1
        ? DetectionRate
        : throw new ArgumentException("detection-rate must lie between 0 and 1");

    public double PenaltyMultiple { get; } = PenaltyMultiple >= 0
        ? PenaltyMultiple
        : throw new ArgumentException("penalty-multiple must not be negative");

    public override Policy Apply(Policy policy) => policy with
    {
        Penalty = Penalty,
        InspectionRate = InspectionRate,
        DetectionPower = DetectionRate,
        PenaltyMultiple = PenaltyMultiple,
    };
}
