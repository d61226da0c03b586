using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Education for those who lack the capability to take part in the market.</summary>
/// <param name="GainShare">Share of what each lacks that it learns.</param>
public sealed record DigitalLiteracy(double GainShare) : Rule
{
    public double GainShare { get; } = GainShare is >= 0 and <= 1
        ? GainShare
        : throw new ArgumentException("gain-share must lie between 0 and 1");

    public override Policy Apply(Policy policy) =>
        policy with { Literacy = 1 - (1 - policy.Literacy) * (1 - GainShare) };
}
