namespace Simulator.Market.Settlement;

/// <summary>What a participant owns: money and units, each with the part that open orders hold in escrow.</summary>
/// <remarks>32 bytes, contiguous per cohort. Balance includes the escrow; only the rest can back a new order.</remarks>
public struct Account
{
    /// <summary>Stock of a participant whose good is non-rival: it never runs out.</summary>
    public const int Unlimited = int.MaxValue;

    /// <summary>Money owned, escrow included.</summary>
    public Money Balance;

    /// <summary>Money held in escrow by open bids.</summary>
    public Money Escrow;

    /// <summary>Units left to sell (<see cref="Unlimited"/> for a non-rival good), escrow included.</summary>
    public int Stock;

    /// <summary>Units held in escrow by open asks.</summary>
    public int StockEscrow;

    /// <summary>Units bought so far.</summary>
    public int Acquired;

    /// <summary>Units sold so far.</summary>
    public int Delivered;

    public readonly Money Available => Balance - Escrow;

    public readonly int AvailableStock => Stock - StockEscrow;

    /// <summary>Puts a bid's money into escrow; false if the balance does not cover it. What a bid hopes to be paid, by
    /// a subsidy, covers no other.</summary>
    public bool TryEscrow(Money amount)
    {
        if (amount > Available)
        {
            return false;
        }

        Escrow += Money.Max(amount, Money.Zero);
        return true;
    }

    /// <summary>Puts an ask's units into escrow; false if the stock does not cover it.</summary>
    public bool TryEscrow(int quantity)
    {
        if (quantity > AvailableStock)
        {
            return false;
        }

        StockEscrow += quantity;
        return true;
    }
}
