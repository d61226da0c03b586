using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Prices of trades are published.</summary>
public sealed record PriceDisclosure : Rule
{
    public override Policy Apply(Policy policy) => policy with { DisclosesPrices = true };
}
