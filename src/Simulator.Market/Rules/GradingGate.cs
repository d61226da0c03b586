using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Core data are not traded, and important data do not leave where they are (GB/T 43697-2024).</summary>
public sealed record GradingGate : Rule
{
    public override Policy Apply(Policy policy) => policy with { GatesGrades = true };
}
