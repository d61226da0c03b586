using Simulator.Market.Rules;

namespace Simulator.Market.Settlement;

/// <content>What is paid by use.</content>
public sealed partial class Ledger
{
    /// <summary>A buyer pays a period's use, with the levies that are a share of it.</summary>
    /// <returns>False if its money does not cover it, or the seller's what it would owe beyond its receipts: nothing
    /// moves.</returns>
    public bool TryBill(int buyer, int seller, int venue, Money amount, in Terms terms)
    {
        var (onBuyer, onSeller) = (terms.Buyer.RatesOnly, terms.Seller.RatesOnly);
        var received = amount - onSeller.On(amount);
        if (amount + onBuyer.On(amount) > _accounts[buyer].Available
            || received + _accounts[seller].Available < Money.Zero)
        {
            return false;
        }

        _accounts[buyer].Balance -= amount + onBuyer.On(amount);
        _accounts[seller].Balance += received;
        _revenue[seller] += received;
        Treasury += onBuyer.Tax(amount) + onSeller.Tax(amount);
        _operators[venue] += onBuyer.Fee(amount) + onSeller.Fee(amount);
        return true;
    }

    /// <summary>Counts a contract by use, for which no money moves yet.</summary>
    public void Sign(int buyer, int seller)
    {
        _accounts[buyer].Acquired++;
        _accounts[seller].Delivered++;
    }
}
