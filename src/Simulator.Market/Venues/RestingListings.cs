using System.Runtime.InteropServices;

namespace Simulator.Market.Venues;

/// <summary>Listings of a venue that stand as they are until somebody has an order for their product: most of those of
/// a large market, and nothing happens to them in most periods.</summary>
internal sealed class RestingListings
{
    private readonly Dictionary<int, Order> _byProduct = [];
    private readonly List<Order> _woken = [];
    private readonly List<Order> _stirred = [];

    /// <summary>Listings that rest and are to be published anew all the same.</summary>
    public ReadOnlySpan<Order> Stirred => CollectionsMarshal.AsSpan(_stirred);

    public int Count => _byProduct.Count;

    /// <summary>Lets a listing rest; no other one of its product does.</summary>
    public void Rest(in Order listing) => _byProduct.Add(listing.Product, listing);

    /// <summary>Takes up the listing of a product, if it rests.</summary>
    public void Wake(int product)
    {
        if (_byProduct.Remove(product, out var listing))
        {
            _woken.Add(listing);
        }
    }

    /// <summary>Takes up all of them.</summary>
    public void WakeAll()
    {
        _woken.AddRange(_byProduct.Values);
        _byProduct.Clear();
    }

    /// <summary>Hands over those taken up, by product.</summary>
    /// <returns>False if there are none.</returns>
    public bool MoveTo(OrderBatch orders)
    {
        _woken.Sort(static (left, right) => left.Product.CompareTo(right.Product));
        foreach (ref readonly var listing in CollectionsMarshal.AsSpan(_woken))
        {
            orders.Add(listing, 0, 0);
        }

        var any = _woken.Count > 0;
        _woken.Clear();
        return any;
    }

    /// <summary>Has the listing of a product published anew, if it rests: another listing of the product has
    /// changed.</summary>
    public void Stir(int product)
    {
        if (_byProduct.TryGetValue(product, out var listing))
        {
            _stirred.Add(listing);
        }
    }

    /// <summary>Opens a period.</summary>
    public void Open() => _stirred.Clear();

    public void Save(BinaryWriter writer) =>
        Snapshot.Write(writer, _byProduct.Values.OrderBy(listing => listing.Product).ToArray());
}
