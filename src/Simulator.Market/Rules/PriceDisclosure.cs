using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>Prices of trades are published: the last price of every product, and an index of prices relative to worth.
/// Without it buyers guess what they have to ask for, and sellers know no comparables.</summary>
public sealed record PriceDisclosure : Rule
{
    public override Policy Apply(Policy policy) => policy with { DisclosesPrices = true };
}
