using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A bid for a license that a holder passes on.</summary>
/// <param name="Product">For which product.</param>
/// <param name="Taker">Who bids.</param>
/// <param name="Limit">At most this, held in escrow.</param>
/// <param name="Worth">What the license that was seen is truly worth to it.</param>
/// <param name="Use">For what.</param>
/// <param name="Key">Drawn priority.</param>
public readonly record struct Taking(int Product, int Taker, Money Limit, Money Worth, UseScope Use, ulong Key);
