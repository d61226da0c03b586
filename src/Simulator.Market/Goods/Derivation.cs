using Simulator.Market.Settlement.Splits;

namespace Simulator.Market.Goods;

/// <summary>Products made from other products: a broker's resale, a cleaned data set, a model. Product number n of the
/// population is derived from product number n of the good, and so on in turns. Every copy sold owes the provider of
/// its source the price at which the source was listed when the derived product was, and a share of the receipts; the
/// provider of the source owes its own source in turn (revenue sharing: Cachon and Lariviere 2005).</summary>
/// <remarks>With partners a product is derived from all that some providers bring of the good. They are paid by a share
/// of the receipts, and need not list anything. Its quality is multiplied by tau / (1 + tau), tau being the sum of the
/// qualities of its sources, which count as precisions, copies once.</remarks>
/// <param name="Good">Name of the good of the sources.</param>
/// <param name="Share">Of the receipts, owed beside the price.</param>
/// <param name="Partners">How many providers each product is made with, drawn by lot, as many as there are at most; 0:
/// it has one source.</param>
/// <param name="Split">How the share is divided among the sources of partners; absent: equally.</param>
public sealed record Derivation(string Good, double Share = 0, int Partners = 0, IRevenueSplit? Split = null)
{
    public double Share { get; } =
        Share is >= 0 and < 1 ? Share : throw new ArgumentException("share must be at least 0 and below 1");

    public int Partners { get; } = Partners < 0 ? throw new ArgumentException("partners must not be negative")
        : Partners == 0 || Share > 0 ? Partners
        : throw new ArgumentException("partners need a share of the receipts");

    public IRevenueSplit? Split { get; } = Split is null || Partners > 0
        ? Split
        : throw new ArgumentException("split is among partners, and there are none");
}
