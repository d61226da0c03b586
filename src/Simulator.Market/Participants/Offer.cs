using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>A price at which a product can be had.</summary>
/// <param name="Venue">Where.</param>
/// <param name="Product">What.</param>
/// <param name="Limit">Levies on the buyer included.</param>
/// <param name="Counterparty">From whom; -1: anyone.</param>
/// <param name="Use">For what.</param>
public readonly record struct Offer(
    int Venue, int Product, Money Limit, int Counterparty = -1, UseScope Use = UseScope.Internal);
