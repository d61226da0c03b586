using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Pricing;

/// <summary>A seller that tries another price in every period, and what came of it. It asks for a standardized good,
/// and knows in the next period what it sold; or it posts the price of its first product, which holds in the next
/// period and has its result in the one after.</summary>
public struct PriceTrial
{
    private int _last;
    private int _earlier;
    private int _delivered;

    /// <summary>The choice whose result is known now, and how many were sold at it; the choice is -1 where there is
    /// none yet.</summary>
    public (int Choice, int Sold) Conclude(in Turn turn)
    {
        var sold = turn.Account.Delivered - _delivered;
        _delivered = turn.Account.Delivered;
        return ((turn.Products.IsEmpty ? _last : _earlier) - 1, sold);
    }

    /// <summary>Offers at a price.</summary>
    /// <param name="turn">Of the seller.</param>
    /// <param name="choice">Number of the price, from 0.</param>
    /// <param name="price">The price.</param>
    /// <param name="cost">Of one unit of a standardized good.</param>
    public void Offer(ref Turn turn, int choice, Money price, Money cost)
    {
        (_earlier, _last) = (_last, choice + 1);
        if (turn.Products.IsEmpty)
        {
            turn.Submit(Side.Sell, price, cost);
        }
        else
        {
            turn.List(turn.Venues[0], 0, price);
        }
    }

    /// <summary>Cost of one unit to the seller: its product's own, if it has one.</summary>
    public static Money CostOf(in Turn turn, Money cost) => turn.Products.IsEmpty ? cost : turn.Products[0].Cost;

    /// <summary>What a population that sells lacks.</summary>
    public static string? Objection(int venues) => venues == 0 ? "needs a venue" : null;
}
