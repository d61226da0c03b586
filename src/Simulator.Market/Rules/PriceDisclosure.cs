using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Prices of trades are published. It changes nothing yet: what behaviors see of prices is public in any
/// case.</summary>
public sealed record PriceDisclosure : Rule
{
    public override Policy Apply(Policy policy) => policy with { DisclosesPrices = true };
}
