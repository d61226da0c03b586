using Simulator.Market.Participants;
using Simulator.Market.Venues;

namespace Simulator.Market.Goods;

/// <summary>Products of hidden quality, in a pool for each population that brings some, and what is believed of
/// them.</summary>
internal sealed class QualityPools
{
    private readonly Product[] _products;
    private readonly List<(Supply Supply, int First, int End)> _pools;

    private QualityPools(Product[] products, List<(Supply Supply, int First, int End)> pools) =>
        (_products, _pools) = (products, pools);

    /// <summary>Null if everybody knows every quality.</summary>
    /// <param name="populations">Whole populations, in order.</param>
    /// <param name="products">By owner.</param>
    public static QualityPools? Of(IReadOnlyList<CohortSite> populations, Product[] products)
    {
        var pools = new List<(Supply, int, int)>();
        foreach (var site in populations)
        {
            if (site.Population.Supply is { Hidden: not null } supply)
            {
                pools.Add((supply, FirstOf(products, site.Start), FirstOf(products, site.Start + site.Count)));
            }
        }

        return pools.Count > 0 ? new QualityPools(products, pools) : null;
    }

    /// <summary>Publishes what is believed before the first period, and keeps the truth for what bids are truly
    /// worth.</summary>
    public void Open(MarketView view)
    {
        view.TrueQualities = [.. _products.Select(product => product.Quality)];
        foreach (var (supply, first, end) in _pools)
        {
            Publish(view, first, end, supply.FirstBelief);
        }
    }

    /// <summary>Publishes what was learned of the pools last period.</summary>
    public void Learn(MarketView view)
    {
        foreach (var (supply, first, end) in _pools)
        {
            if (supply.Hidden!.Beliefs != Beliefs.Adaptive)
            {
                continue;
            }

            var (sum, count) = (0.0, 0);
            for (var product = first; product < end; product++)
            {
                var isPooled = _products[product] is { Visibility: Visibility.Hidden, Venue: >= 0 };
                sum += isPooled ? _products[product].Quality : 0;
                count += isPooled ? 1 : 0;
            }

            if (count > 0)
            {
                Publish(view, first, end, sum / count);
            }
        }
    }

    private void Publish(MarketView view, int first, int end, double belief)
    {
        for (var product = first; product < end; product++)
        {
            if (_products[product].Visibility == Visibility.Hidden)
            {
                view.Publish(product).Quality = belief;
            }
        }
    }

    /// <summary>Place of the first product whose owner has this number or a later one.</summary>
    private static int FirstOf(Product[] products, int participant)
    {
        var first = Array.FindIndex(products, product => product.Provider >= participant);
        return first < 0 ? products.Length : first;
    }
}
