using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Exchanges are firms: what matches or files in a region lives on commissions, fees and services, and may be
/// wound up. "Data marketplaces are seldom commercially viable" (Abbas et al. 2021).</summary>
/// <param name="OperatingCost">Of an exchange, in a period: staff, premises, systems.</param>
/// <param name="Capital">That its founders put up.</param>
/// <param name="Services">What outside customers pay it for advice and training, in a period.</param>
/// <param name="ListingFee">That a provider pays for a product admitted.</param>
/// <param name="MembershipFee">That a provider pays with its first product admitted.</param>
/// <param name="Target">Volume that was promised, in a period.</param>
/// <param name="Patience">Periods of an accounting year: a year that ends with a loss, public money included, ends the
/// exchange; 0: only the end of its money does.</param>
public sealed record ExchangeCharter(
    Money OperatingCost,
    Money Capital = default,
    Money Services = default,
    Money ListingFee = default,
    Money MembershipFee = default,
    Money Target = default,
    int Patience = 0) : Rule
{
    public Money OperatingCost { get; } = OperatingCost >= Money.Zero
        ? OperatingCost
        : throw new ArgumentException("operating-cost must not be negative");

    public int Patience { get; } =
        Patience >= 0 ? Patience : throw new ArgumentException("patience must not be negative");

    public override Policy Apply(Policy policy) => policy with { Charter = this };
}
