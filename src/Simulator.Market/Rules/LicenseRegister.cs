using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Licenses are entered in a register that everybody trusts and that refuses what a seller has pledged not to
/// sell: a pledge of exclusivity (<see cref="Rights.ExclusiveTerm"/>) binds, and buyers rely on it.</summary>
public sealed record LicenseRegister : Rule
{
    public override Policy Apply(Policy policy) => policy with { RegistersLicenses = true };
}
