using System.Runtime.InteropServices;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <summary>A trade as it is recorded.</summary>
/// <param name="Period">When.</param>
/// <param name="Venue">Number of the venue.</param>
/// <param name="Product">Number of the product.</param>
/// <param name="Buyer">Participant number.</param>
/// <param name="Seller">Participant number.</param>
/// <param name="Price">Before levies, as the buyer's side of the mechanism states it.</param>
/// <param name="Paid">By the buyer, levies included.</param>
/// <param name="Received">By the seller, levies deducted.</param>
/// <param name="Value">To the buyer.</param>
/// <param name="Cost">To the seller.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Trade(
    int Period,
    int Venue,
    int Product,
    int Buyer,
    int Seller,
    Money Price,
    Money Paid,
    Money Received,
    Money Value,
    Money Cost)
{
    /// <summary>For what the buyer uses it.</summary>
    public UseScope Use { get; init; }

    /// <summary>Whether it is a contract by use: its amounts are what is expected of it.</summary>
    public bool IsMetered { get; init; }
}
