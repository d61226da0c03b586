using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms;

/// <summary>A trade that a mechanism made: who with whom, and what each side's price is. The difference, if any, stays
/// with the venue's operator.</summary>
/// <param name="Buyer">The bid's place in the docket.</param>
/// <param name="Seller">The offer's place in the docket.</param>
/// <param name="BuyerPrice">What the buyer pays, before levies.</param>
/// <param name="SellerPrice">What the seller receives, before levies.</param>
public readonly record struct Fill(int Buyer, int Seller, Money BuyerPrice, Money SellerPrice);
