using System.Runtime.InteropServices;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement.Splits;

namespace Simulator.Market.Goods;

/// <summary>Draws with whom products are made: lots without replacement among the providers of a good.</summary>
/// <param name="products">All, by owner.</param>
/// <param name="sources">Numbers of those of the good.</param>
internal sealed class Partnership(List<Product> products, int[] sources)
{
    // Places in the sources where a provider's first product stands, and the end.
    private readonly int[] _starts =
    [
        .. Enumerable.Range(0, sources.Length).Where(place =>
            place == 0 || products[sources[place]].Provider != products[sources[place - 1]].Provider),
        sources.Length,
    ];

    /// <summary>Finds the sources of a product and writes what they make of it.</summary>
    public Composition Found(ref Product product, Derivation derived)
    {
        var stream = new RandomStream(product.Key, 0, -1, Purpose.Contribution);
        int[] order = [.. Enumerable.Range(0, _starts.Length - 1)];
        var count = Math.Min(derived.Partners, order.Length);
        for (var partner = 0; partner < count; partner++)
        {
            var drawn = partner + (int)stream.NextBounded(order.Length - partner);
            (order[partner], order[drawn]) = (order[drawn], order[partner]);
        }

        var composition = new Composition(
            [.. order[..count].SelectMany(partner => sources[_starts[partner].._starts[partner + 1]]).Order()],
            derived.Split ?? new EqualSplit());
        var span = CollectionsMarshal.AsSpan(products);
        product.HasPartners = true;
        product.Source = composition.Sources[0];
        product.Quality *= Contribution.Value(
            Contribution.Total(composition.Contributions(source => products[source].Quality, span)));
        return composition;
    }
}
