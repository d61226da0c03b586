using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>What both sides of a trade pay in addition to its price, fines that they expect included. Of what a buyer
/// spends in all, it leaves the seller a share of what is above an amount: who chooses a price chooses both.</summary>
public readonly record struct Levies(Levy Buyer, Levy Seller)
{
    /// <summary>What a seller keeps of another yuan that its buyer spends; not positive where no price leaves it
    /// any.</summary>
    public double Kept => (1 - Seller.Rate) / (1 + Buyer.Rate);

    /// <summary>What a buyer spends in all where a seller receives so much, both for a unit of quality, in
    /// currency.</summary>
    public double Spent(double received, double quality = 1) =>
        Buyer.PerUnit.Amount / quality + (received + Seller.PerUnit.Amount / quality) / Kept;

    /// <summary>What a buyer spends in all at a price, in currency.</summary>
    public double At(Money price) => price.Amount * (1 + Buyer.Rate) + Buyer.PerUnit.Amount;

    /// <summary>What a seller receives where a buyer spends so much in all, in currency.</summary>
    public double Received(double spent) => (spent - Buyer.PerUnit.Amount) * Kept - Seller.PerUnit.Amount;
}
