using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Authorities must agree before a product is admitted: every one beyond the first adds so many
/// periods.</summary>
public sealed record CoordinationLag(int Periods) : Rule
{
    public int Periods { get; } = Periods >= 0 ? Periods : throw new ArgumentException("periods must not be negative");

    public override Policy Apply(Policy policy) => policy with { CoordinationLag = Periods };
}
