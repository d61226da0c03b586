namespace Simulator.Market.Goods;

/// <summary>Products made from other products: a broker's resale, a cleaned data set, a model. Product number n of the
/// population is derived from product number n of the good, and so on in turns. Every copy sold owes the provider of
/// its source the price at which the source was listed when the derived product was, and a share of the receipts; the
/// provider of the source owes its own source in turn (revenue sharing: Cachon and Lariviere 2005).</summary>
/// <param name="Good">Name of the good of the sources.</param>
/// <param name="Share">Of the receipts, owed beside the price.</param>
public sealed record Derivation(string Good, double Share = 0)
{
    public double Share { get; } =
        Share is >= 0 and < 1 ? Share : throw new ArgumentException("share must be at least 0 and below 1");
}
