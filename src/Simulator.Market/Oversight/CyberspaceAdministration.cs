using Simulator.Market.Observation;

namespace Simulator.Market.Oversight;

/// <summary>The security regulator: inspects with a budget, and, if it is adaptive, raises its inspection rate while
/// more leaks and breaches are reported than it tolerates.</summary>
/// <param name="InspectionRate">Share of participants inspected in a period, at first.</param>
/// <param name="DetectionPower">Probability that an inspection finds what is wrong.</param>
/// <param name="Step">Factor on the inspection rate at a decision: 0 for a static regulator.</param>
/// <param name="ToleratedRate">Incidents for each delivery above which it inspects more.</param>
/// <param name="Lag">Periods between decisions: coordination takes time.</param>
/// <param name="MaximumRate">Where its budget ends.</param>
public sealed record CyberspaceAdministration(
    double InspectionRate,
    double DetectionPower,
    double Step = 0,
    double ToleratedRate = 0,
    int Lag = 1,
    double MaximumRate = 1) : Regulator
{
    public int Lag { get; } = Lag >= 1 ? Lag : throw new ArgumentException("lag must be at least 1");

    public override Policy Act(Policy policy, in PublicRecord record, ref Mandate mandate)
    {
        if (mandate.Decided == 0)
        {
            mandate.Lever = InspectionRate;
            mandate.Decided = record.Period + 1;
        }
        else if (Step > 0 && record.Period + 1 - mandate.Decided >= Lag)
        {
            Decide(record, ref mandate);
        }

        return policy with { InspectionRate = mandate.Lever, DetectionPower = DetectionPower };
    }

    private void Decide(in PublicRecord record, ref Mandate mandate)
    {
        var bad = record[Counter.Detections] + record[Counter.Breaches];
        var all = record[Counter.Deliveries];
        var rate = (bad - mandate.Bad) / (double)Math.Max(1, all - mandate.All);
        var factor = rate > ToleratedRate ? 1 + Step : 1 / (1 + Step);
        mandate = new Mandate
        {
            Lever = Math.Clamp(mandate.Lever * factor, 0, MaximumRate),
            Bad = bad,
            All = all,
            Decided = record.Period + 1,
        };
    }
}
