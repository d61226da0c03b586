using Simulator.Market.Settlement.Splits;

namespace Simulator.Market.Goods;

/// <summary>What a product with partners is made from.</summary>
/// <param name="Sources">Numbers of the products, in ascending order.</param>
/// <param name="Split">How they divide their share.</param>
internal sealed record Composition(int[] Sources, IRevenueSplit Split)
{
    /// <summary>What each source puts in.</summary>
    /// <param name="qualityOf">Of a product, now.</param>
    /// <param name="products">All.</param>
    public Contribution[] Contributions(Func<int, double> qualityOf, ReadOnlySpan<Product> products)
    {
        var contributions = new Contribution[Sources.Length];
        for (var place = 0; place < contributions.Length; place++)
        {
            var source = Sources[place];
            var element = products[source].IsVersion ? source : products[source].Element;
            contributions[place] = new Contribution(qualityOf(source), element);
        }

        return contributions;
    }
}
