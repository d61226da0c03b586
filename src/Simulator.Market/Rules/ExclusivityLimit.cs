using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Competition law: a pledge to sell to fewer buyers than this at a time is void, and the register enters as
/// many.</summary>
/// <param name="Licensees">The fewest that a pledge may name.</param>
public sealed record ExclusivityLimit(int Licensees) : Rule
{
    public int Licensees { get; } =
        Licensees >= 2 ? Licensees : throw new ArgumentException("licensees must be at least 2");

    public override Policy Apply(Policy policy) => policy with { FewestLicensees = Licensees };
}
