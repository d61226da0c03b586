using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Several parties govern: those inside can report violations, and an industry association keeps its members
/// from some of them.</summary>
/// <param name="ReportProbability">That a violation is reported, inspected or not.</param>
/// <param name="SelfRegulationShare">Share of leaks and made-up trades that the association prevents.</param>
public sealed record Whistleblowing(double ReportProbability, double SelfRegulationShare = 0) : Rule
{
    public double ReportProbability { get; } = ReportProbability is >= 0 and <= 1
        ? ReportProbability
        : throw new ArgumentException("report-probability must lie between 0 and 1");

    public double SelfRegulationShare { get; } = SelfRegulationShare is >= 0 and <= 1
        ? SelfRegulationShare
        : throw new ArgumentException("self-regulation-share must lie between 0 and 1");

    public override Policy Apply(Policy policy) => policy with
    {
        ReportProbability = 1 - (1 - policy.ReportProbability) * (1 - ReportProbability),
        SelfRegulation = 1 - (1 - policy.SelfRegulation) * (1 - SelfRegulationShare),
    };
}
