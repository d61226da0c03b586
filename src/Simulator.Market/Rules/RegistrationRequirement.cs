using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>"No registration, no trade": a product is filed only once its title is registered, and listed only once it
/// is admitted.</summary>
public sealed record RegistrationRequirement : Rule
{
    public override Policy Apply(Policy policy) => policy with { RequiresRegistration = true };
}
