using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Public data are free for public governance and public-good purposes (NDRC price document 65 of
/// 2025).</summary>
public sealed record FreePublicGood : Rule
{
    public override Policy Apply(Policy policy) => policy with { FreesPublicGood = true };
}
